import { engines } from '../content/engines.mjs'
import { filledContent } from '../content/filled-content.mjs'
import { compare } from '../measure/compare.mjs'
import { inRounds } from '../measure/in-rounds.mjs'
import { table } from '../measure/table.mjs'
import { runProcess, untilAnswered } from '../servers/run-process.mjs'

const bareServer = 'require("node:http").createServer((_, r) => r.end()).listen(process.env.PORT)'
const [sqlite] = engines

/** From starting the process to the first 200, with everything installed, built and seeded. */
export async function measure(print) {
  const { variables } = await filledContent(sqlite)
  const commands = {
    'npm start': ['npm', ['start']],
    'node build/server.mjs': [process.execPath, ['build/server.mjs']],
  }
  const contestants = Object.entries(commands).map(([name, command]) => [
    name,
    () => startOnce(command, variables),
  ])
  const starts = await inRounds(5, {
    ...Object.fromEntries(contestants),
    'bare node -e': () => startOnce([process.execPath, ['-e', bareServer]], {}),
  })
  const bare = starts['bare node -e'].map(({ api }) => api)
  const rows = Object.keys(commands).flatMap((name) => [
    compare(
      `${name} → /api/programs`,
      starts[name].map(({ api }) => api),
      bare,
    ),
    compare(
      `${name} → /admin/login`,
      starts[name].map(({ admin }) => admin),
      bare,
    ),
  ])
  const title = 'Cold start to the first 200, SQLite, ms'
  print(table(title, [...rows, compare('bare node -e', bare, bare)]))
}

/** The admin is asked once the API has answered, in the same start: that is how people come to it. */
async function startOnce([command, parameters], variables) {
  const server = await runProcess(command, parameters, {
    path: '/api/programs',
    variables: { NODE_ENV: 'production', TILTAKSVIFTE_MODE: 'trial', ...variables },
  })
  await untilAnswered(`${server.url}/admin/login`)
  const admin = performance.now() - server.begun
  await server.stop()
  return { api: server.firstAnswer, admin }
}
