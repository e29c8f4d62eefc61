/** What share-config.mjs has put there; nothing while `next build` looks at the routes. */
export const config = Reflect.get(globalThis, Symbol.for('tiltaksvifte.config'))
