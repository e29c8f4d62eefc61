/** The same name as in collections/municipalities, which checks what stands in it. */
export const cookie = 'tiltaksvifte-municipality'
