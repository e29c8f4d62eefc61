import { makeRequests } from '../content/requests.mjs'
import { tryAffordableSets } from '../content/try-affordable-sets.mjs'
import { table } from '../measure/table.mjs'
import { bundle } from '../servers/bundle.mjs'

const instances = 200
const tests = 'test/unit/plugins/coverage/core/recommend'
const sizes = [18, 30, 40]

/**
 * How good and how fast recommendations are: greedy with its certificate, then made exact, held
 * against every affordable set (18 candidates) and against HiGHS, a solver that knows nothing of
 * coverage. A figure that differs by 1e-6 of itself or more stops the run.
 */
export async function measure(print) {
  const { recommend } = await import(
    await bundle('plugins/coverage/core/index.ts', 'coverage-core')
  )
  const { solveWithHighs } = await import(await bundle(`${tests}/solve-with-highs.ts`, 'highs'))
  const { listFlows } = await import(await bundle(`${tests}/list-flows.ts`, 'list-flows'))
  const judges = {
    solveWithHighs,
    tryAll: (request) => tryAffordableSets(listFlows(request), request),
  }
  for (const kind of ['crowded', 'linear']) {
    const answers = sizes.map((candidates) => {
      const requests = makeRequests(instances, { candidates, kind })
      for (const request of requests.slice(0, 20)) recommend(request)
      return {
        candidates,
        given: requests.map((request) => answer(request, { recommend, judges })),
      }
    })
    print(
      table(
        `Recommendation: quality, ${instances} ${kind} instances each`,
        answers.map(describeQuality),
      ),
    )
    print(
      table(
        `Recommendation: ms, ${instances} ${kind} instances each`,
        answers.flatMap(describeTimes),
      ),
    )
  }
}

function answer(request, { recommend, judges }) {
  const greedy = timed(() => recommend(request, { maxSteps: 0 }))
  const exact = timed(() => recommend(request))
  const highs = timed(() => judges.solveWithHighs(request))
  const all = request.candidates.length <= 18 ? timed(() => judges.tryAll(request)) : null
  const found = exact.value.after.effective
  if (exact.value.proven) {
    checkSame('HiGHS', highs.value.best, found)
    if (all) checkSame('every affordable set', all.value, found)
  }
  const ratio = greedy.value.after.effective / Math.max(found, highs.value.best)
  return { greedy, exact, highs, all, ratio }
}

function checkSame(who, theirs, ours) {
  if (Math.abs(theirs - ours) < 1e-6 * ours) return
  throw new Error(`recommend: the core finds ${ours}, ${who} ${theirs}.`)
}

function timed(work) {
  const begun = performance.now()
  const value = work()
  return { value, ms: performance.now() - begun }
}

function describeQuality({ candidates, given }) {
  const ratios = given.map(({ ratio }) => ratio)
  const certificates = given.map(({ greedy }) => greedy.value.certificate)
  const tightness = given.map(({ greedy, ratio }) => greedy.value.certificate / ratio)
  const proven = given.filter(({ exact }) => exact.value.proven).length
  return {
    candidates,
    'greedy is the best': percent(ratios.filter((ratio) => ratio > 1 - 1e-9).length),
    'greedy ÷ best, worst': show(Math.min(...ratios)),
    'its certificate, median': show(at(certificates, 0.5)),
    worst: show(Math.min(...certificates)),
    'certificate ÷ truth, median': show(at(tightness, 0.5)),
    'worst ': show(Math.min(...tightness)),
    'exact is proven': percent(proven),
    'its certificate, worst': show(Math.min(...given.map(({ exact }) => exact.value.certificate))),
  }
}

function describeTimes({ candidates, given }) {
  const contestants = {
    'greedy with certificate': given.map(({ greedy }) => greedy.ms),
    'made exact': given.map(({ exact }) => exact.ms),
    HiGHS: given.map(({ highs }) => highs.ms),
    'every affordable set': given.flatMap(({ all }) => all?.ms ?? []),
  }
  return Object.entries(contestants)
    .filter(([, times]) => times.length > 0)
    .map(([name, times]) => ({
      candidates,
      name,
      median: show(at(times, 0.5)),
      p95: show(at(times, 0.95)),
      max: show(Math.max(...times)),
    }))
}

const at = (values, part) =>
  values.toSorted((a, b) => a - b)[Math.floor((values.length - 1) * part)]
const percent = (count) => `${Math.round((count / instances) * 1000) / 10} %`
const show = (value) => String(Number(value.toPrecision(3)))
