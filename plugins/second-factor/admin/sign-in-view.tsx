import { RenderServerComponent } from '@payloadcms/ui/elements/RenderServerComponent'
import type { AdminViewServerProps } from 'payload'
import { formatAdminURL, getSafeRedirect } from 'payload/shared'
import { SignInForm } from './sign-in-form.tsx'

/** In place of Payload's own view, which cannot ask for a code. */
export function SignInView({ initPageResult, params, searchParams }: AdminViewServerProps) {
  const { locale, permissions, req } = initPageResult
  const { i18n, payload, user } = req
  const { admin, routes } = payload.config
  const { graphics, beforeLogin, afterLogin } = admin.components ?? {}
  const show = (Component: typeof beforeLogin | NonNullable<typeof graphics>['Logo']) =>
    RenderServerComponent({
      Component,
      importMap: payload.importMap,
      serverProps: { i18n, locale, params, payload, permissions, searchParams, user },
    })
  const redirectTo = searchParams?.redirect
  return (
    <>
      <div className="login__brand">{show(graphics?.Logo)}</div>
      {show(beforeLogin)}
      <SignInForm
        action={`${routes.api}/${admin.user}/login`}
        forgot={formatAdminURL({ adminRoute: routes.admin, path: admin.routes.forgot })}
        redirect={getSafeRedirect({
          fallbackTo: routes.admin,
          redirectTo: Array.isArray(redirectTo) ? '' : (redirectTo ?? ''),
        })}
        isSignedIn={user !== null}
      />
      {show(afterLogin)}
    </>
  )
}
