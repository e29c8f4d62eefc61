/**
 * Words that Norwegians put into passwords, the likeliest first. zxcvbn has no Norwegian package; its
 * lists of leaked passwords hold many of these already, but not what belongs to this work.
 */
export const norwegianWords: readonly string[] = `
passord hemmelig sommer vinter høst vår norge heisann hallo hei velkommen sol sommeren jul påske
januar februar mars april mai juni juli august september oktober november desember
mandag tirsdag onsdag torsdag fredag lørdag søndag
oslo bergen trondheim stavanger tromsø drammen kristiansand fredrikstad bodø ålesund
kommune kommunen fylke fylket stat staten helse helsestasjon barnehage skole barnevern familie
familievern foreldre foreldrestøtte foreldreveiledning tiltak tiltaksvifte tiltaksviften bufdir
rådhus ansatt leder saksbehandler koordinator veileder jordmor helsesykepleier barnevernet
mamma pappa mor far barn baby gutt jente bestemor bestefar familien kjæreste elsker deg jeg min mitt
fotball håndball ski skiløper brann rosenborg vålerenga liverpool hund katt hest bil båt hytte fjell
fjord skog vann hav øl kaffe sjokolade bolle brunost pannekake taco blomst rose stjerne
ny nytt nye gammel gammelt bytt endre logg inn bruker administrator redaktør kontor jobb arbeid
en to tre fire fem seks sju åtte ni ti hundre tusen
rød blå grønn gul hvit svart rosa lilla
og eller ikke er på til med for som det den vi du han hun de
`
  .trim()
  .split(/\s+/)
