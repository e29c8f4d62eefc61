import type { AdminViewServerProps } from 'payload'
import { parseCookies } from 'payload/shared'
import { cookie } from './municipality-switch/switch-cookie.ts'
import { ownMunicipalities } from './own-municipalities.ts'
import { loadWaiting, Waiting } from './waiting/index.ts'
import styles from './welcome.module.css'
import { Welcome } from './welcome.tsx'
import { loadWorkspace, Workspace } from './workspace/index.ts'

/**
 * The page after sign-in: the workspace of the municipality the reader works in, what waits for editors,
 * and where each role usually goes next for everybody who works in no municipality, or has several to
 * choose from.
 */
export async function Start({ initPageResult }: AdminViewServerProps) {
  const { req } = initPageResult
  const { payload, user } = req
  if (!user) return null
  const [own, waiting] = await Promise.all([ownMunicipalities(payload, user), loadWaiting(req)])
  const wish = parseCookies(req.headers).get(cookie)
  const chosen = own.length === 1 ? own[0] : own.find(({ id }) => id === wish)
  const loaded = chosen ? await loadWorkspace(req, chosen.number) : null
  return (
    <main className={styles.start}>
      {loaded && <Workspace loaded={loaded} />}
      <Welcome
        municipalities={loaded ? [] : own}
        isAlone={loaded === null}
        payload={payload}
        user={user}
        language={req.i18n.language}
      >
        {waiting && <Waiting waiting={waiting} />}
      </Welcome>
    </main>
  )
}
