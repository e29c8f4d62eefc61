import type { AdminViewServerProps } from 'payload'
import { parseCookies } from 'payload/shared'
import { cookie } from './municipality-switch/switch-cookie.ts'
import { ownMunicipalities } from './own-municipalities.ts'
import styles from './welcome.module.css'
import { Welcome } from './welcome.tsx'
import { loadWorkspace, Workspace } from './workspace/index.ts'

/**
 * The page after sign-in: the workspace of the municipality the reader works in, and where each role
 * usually goes next for everybody who works in none, or has several to choose from.
 */
export async function Start({ initPageResult }: AdminViewServerProps) {
  const { req } = initPageResult
  const { payload, user } = req
  if (!user) return null
  const own = await ownMunicipalities(payload, user)
  const wish = parseCookies(req.headers).get(cookie)
  const chosen = own.length === 1 ? own[0] : own.find(({ id }) => id === wish)
  const loaded = chosen ? await loadWorkspace(req, chosen.number) : null
  return (
    <div className={styles.start}>
      {loaded && <Workspace loaded={loaded} />}
      <Welcome
        municipalities={loaded ? [] : own}
        isAlone={loaded === null}
        payload={payload}
        user={user}
        language={req.i18n.language}
      />
    </div>
  )
}
