const place = 'tiltaksvifte-invitation'

/**
 * The token of the link the reader has followed. It is taken out of the address, so that it stays
 * neither in the history nor on the screen, and kept in this tab while its reader signs in.
 */
export function keepToken(): string | null {
  const given = window.location.hash.slice(1)
  if (given === '') return window.sessionStorage.getItem(place)
  window.sessionStorage.setItem(place, given)
  window.history.replaceState(window.history.state, '', window.location.pathname)
  return given
}

export const forgetToken = (): void => window.sessionStorage.removeItem(place)
