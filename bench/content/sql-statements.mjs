/** `where` narrows a statement to one municipality. */
export const one = 'AND municipality = ?'

/**
 * Index, levels and cells from what the core gets: populations, prevalences, offers. Definitions 1–7
 * and 11 of the method, one after the other; each family is counted once by a running sum of the
 * seats, best documented first, and once more for each bound. A row without a theme is a level, one
 * without a level too is the index.
 */
export const coverageOf = (where) => `
  WITH assumed (name, evidence, fills) AS (VALUES ('known', 0.5, 0), ('worst', 0, 0), ('best', 1, 1)),
  targets AS MATERIALIZED (
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
    SELECT id, municipality, level, age_group, theme, target, relevance, share, evidence,
           MIN(1, fidelity) AS fidelity, MAX(seats, 0) * months / 12 * portion AS seats
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
    SELECT id, municipality, level, age_group, theme, target, assumed.name,
           COALESCE(met.evidence, assumed.evidence) * fidelity AS quality,
           COALESCE(seats * part * relevance, fills * target) AS seats,
           seats IS NOT NULL AND met.evidence IS NOT NULL AS is_known
    FROM met JOIN split USING (id, level, age_group) CROSS JOIN assumed
    WHERE part > 0
  ),
  queued AS (
    SELECT *, SUM(seats) OVER (
             PARTITION BY name, municipality, level, age_group, theme ORDER BY quality DESC, id
             ROWS UNBOUNDED PRECEDING
           ) AS up_to_here
    FROM sent
  ),
  filled AS (
    SELECT name, municipality, level, age_group, theme, SUM(seats) AS seats,
           SUM(quality * MAX(0, MIN(seats, target - (up_to_here - seats)))) AS effect,
           MIN(is_known) AS is_known
    FROM queued GROUP BY name, municipality, level, age_group, theme
  ),
  gathered AS (
    SELECT municipality, level, age_group, theme, MIN(is_known) AS is_known,
           MAX(IIF(name = 'known', seats, NULL)) AS seats,
           MAX(IIF(name = 'known', effect, NULL)) AS effect,
           MAX(IIF(name = 'worst', effect, NULL)) AS worst,
           MAX(IIF(name = 'best', effect, NULL)) AS best
    FROM filled GROUP BY municipality, level, age_group, theme
  ),
  covered AS MATERIALIZED (
    SELECT municipality, level, age_group, theme, target, weight, share_of_level,
           MIN(1, COALESCE(seats, 0) / target) AS reach,
           COALESCE(effect, 0) / target AS effective, COALESCE(worst, 0) / target AS lower,
           COALESCE(best, 0) / target AS upper, COALESCE(is_known, 1) AS is_known,
           seats IS NOT NULL AS is_met
    FROM needs LEFT JOIN gathered USING (municipality, level, age_group, theme)
  ),
  scored AS MATERIALIZED (
    SELECT municipality, level, SUM(weight) AS weight, SUM(share_of_level * reach) AS reach,
           SUM(share_of_level * effective) AS effective, SUM(weight * is_met) AS breadth,
           SUM(weight * lower) AS lower, SUM(weight * upper) AS upper,
           SUM(weight * is_known) AS completeness
    FROM covered GROUP BY municipality, level
  )
  SELECT municipality, level, age_group, theme, target, weight, reach, effective, NULL AS breadth,
         NULL AS balance, NULL AS lower, NULL AS upper, NULL AS completeness FROM covered
  UNION ALL
  SELECT municipality, level, NULL, NULL, NULL, weight, reach, effective, NULL, NULL, NULL, NULL, NULL
  FROM scored
  UNION ALL
  SELECT municipality, NULL, NULL, NULL, NULL, SUM(weight), SUM(weight * reach),
         SUM(weight * effective), SUM(breadth),
         EXP(SUM(LN(MAX(0.01, effective))) / COUNT(*)), SUM(lower), SUM(upper), SUM(completeness)
  FROM scored GROUP BY municipality`

/** The offers as the core takes them, each as JSON, as the product has its portfolios from the database. */
export const offersOf = (where) => `
  SELECT municipality, json_object(
    'id', id, 'status', status, 'seats', seats, 'evidence', evidence, 'fidelity', fidelity,
    'monthsActive', months, 'municipalityShare', portion,
    'serves', json((SELECT json_group_array(json(IIF(share IS NULL,
        json_object('level', level, 'ageGroup', age_group),
        json_object('level', level, 'ageGroup', age_group, 'share', share)))) FROM serves WHERE offer = id)),
    'themes', json((SELECT json_group_array(json_object('theme', theme, 'relevance', relevance)) FROM themes WHERE offer = id)),
    'arenas', json(arenas)) AS offer
  FROM offers WHERE TRUE ${where} ORDER BY municipality`
