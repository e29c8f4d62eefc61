/** `where` narrows a statement to one municipality. */
export const one = 'AND municipality = ?'

/**
 * Index, levels and cells from what the core gets: populations, prevalences, offers. Definitions 1–7 of
 * the method, one after the other; each family is counted once by a running sum of the seats, best
 * documented first. A row without a theme is a level, one without a level too is the index.
 */
export const coverageOf = (where) => `
  WITH targets AS MATERIALIZED (
    SELECT municipality, level, age_group, theme, priority,
           population * prevalence / IIF(basis = 'cohort', band_years, 1) AS target
    FROM cells JOIN age_groups USING (municipality, age_group)
    WHERE TRUE ${where}
  ),
  shares AS (
    SELECT *, priority * target / SUM(priority * target) OVER (PARTITION BY municipality, level)
              AS share_of_level
    FROM targets WHERE target > 0
  ),
  needs AS MATERIALIZED (
    SELECT municipality, level, age_group, theme, target, share_of_level,
           share_of_level / SUM(share_of_level) OVER (PARTITION BY municipality) AS weight
    FROM shares
  ),
  met AS MATERIALIZED (
    SELECT id, municipality, level, age_group, theme, target, relevance, share,
           MAX(seats, 0) * months / 12 * portion AS seats,
           COALESCE(evidence, 0.5) * MIN(1, fidelity) AS quality
    FROM offers JOIN serves ON serves.offer = id JOIN themes ON themes.offer = id
    JOIN needs USING (municipality, level, age_group, theme)
    WHERE status = 'active' AND (seats IS NULL OR seats > 0) AND months * portion > 0 ${where}
  ),
  split AS (
    SELECT id, level, age_group,
           COALESCE(share, MAX(target) / SUM(MAX(target)) OVER (PARTITION BY id)) AS part
    FROM met GROUP BY id, level, age_group
  ),
  sent AS MATERIALIZED (
    SELECT municipality, level, age_group, theme, target, quality,
           COALESCE(seats, 0) * part * relevance AS seats,
           SUM(COALESCE(seats, 0) * part * relevance) OVER (
             PARTITION BY municipality, level, age_group, theme ORDER BY quality DESC, id
             ROWS UNBOUNDED PRECEDING
           ) AS up_to_here
    FROM met JOIN split USING (id, level, age_group)
    WHERE part > 0
  ),
  filled AS (
    SELECT municipality, level, age_group, theme, SUM(seats) AS seats,
           SUM(quality * MAX(0, MIN(seats, target - (up_to_here - seats)))) AS effect
    FROM sent GROUP BY municipality, level, age_group, theme
  ),
  covered AS MATERIALIZED (
    SELECT municipality, level, age_group, theme, target, weight, share_of_level,
           MIN(1, COALESCE(seats, 0) / target) AS reach,
           COALESCE(effect, 0) / target AS effective, seats IS NOT NULL AS is_met
    FROM needs LEFT JOIN filled USING (municipality, level, age_group, theme)
  ),
  scored AS MATERIALIZED (
    SELECT municipality, level, SUM(weight) AS weight, SUM(share_of_level * reach) AS reach,
           SUM(share_of_level * effective) AS effective, SUM(weight * is_met) AS breadth
    FROM covered GROUP BY municipality, level
  )
  SELECT municipality, level, age_group, theme, target, weight, reach, effective,
         NULL AS breadth, NULL AS balance FROM covered
  UNION ALL
  SELECT municipality, level, NULL, NULL, NULL, weight, reach, effective, NULL, NULL FROM scored
  UNION ALL
  SELECT municipality, NULL, NULL, NULL, NULL, SUM(weight), SUM(weight * reach),
         SUM(weight * effective), SUM(breadth),
         EXP(SUM(LN(MAX(0.01, effective))) / COUNT(*))
  FROM scored GROUP BY municipality`

/** The offers as the core takes them, their lists as JSON. */
export const offersOf = (where) => `
  SELECT municipality, id, status, seats, evidence, fidelity, months, portion, arenas,
    (SELECT json_group_array(json_object('level', level, 'ageGroup', age_group, 'share', share)) FROM serves WHERE offer = id) AS serves,
    (SELECT json_group_array(json_object('theme', theme, 'relevance', relevance)) FROM themes WHERE offer = id) AS themes
  FROM offers WHERE TRUE ${where} ORDER BY municipality`
