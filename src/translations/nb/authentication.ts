import type { PayloadTexts } from '../payload-texts.ts'

export const authentication: Partial<PayloadTexts['authentication']> = {
  accountOfCurrentUser: 'Kontoen din',
  alreadyActivated: 'Allerede tatt i bruk',
  alreadyLoggedIn: 'Du er allerede logget inn',
  authenticated: 'Logget inn',
  beginCreateFirstUser: 'Lag den første brukeren for å komme i gang.',
  changePassword: 'Bytt passord',
  checkYourEmailForPasswordReset:
    'Hører e-postadressen til en konto, får du straks en e-post om hvordan du lager nytt passord. Se også i søppelposten hvis du ikke finner e-posten.',
  confirmGeneration: 'Bekreft ny nøkkel',
  confirmPassword: 'Gjenta passordet',
  createFirstUser: 'Lag den første brukeren',
  emailNotValid: 'Dette er ikke en gyldig e-postadresse',
  emailSent: 'E-posten er sendt',
  emailVerified: 'E-postadressen er bekreftet.',
  enableAPIKey: 'Slå på API-nøkkel',
  failedToUnlock: 'Fikk ikke låst opp',
  forceUnlock: 'Lås opp',
  forgotPasswordEmailInstructions:
    'Skriv inn e-postadressen din, så får du en e-post om hvordan du lager nytt passord.',
  forgotPasswordQuestion: 'Glemt passordet?',
  forgotPasswordUsernameInstructions:
    'Skriv inn brukernavnet ditt, så sender vi en e-post til adressen som hører til, om hvordan du lager nytt passord.',
  generate: 'Lag',
  generateNewAPIKey: 'Lag ny API-nøkkel',
  generatingNewAPIKeyWillInvalidate:
    'Lager du en ny API-nøkkel, <1>slutter den gamle å virke</1>. Vil du fortsette?',
  lockUntil: 'Låst til',
  loggedIn: 'Vil du logge inn med en annen bruker, må du <0>logge ut</0> først.',
  loggedInChangePassword: 'Gå til <0>kontoen</0> din for å bytte passord.',
  loggedOutInactivity: 'Du er logget ut fordi du ikke har gjort noe på en stund.',
  loggedOutSuccessfully: 'Du er logget ut.',
  loggingOut: 'Logger ut …',
  loginAttempts: 'Forsøk på innlogging',
  loginUser: 'Logg inn brukeren',
  loginWithAnotherUser: 'Vil du logge inn med en annen bruker, må du <0>logge ut</0> først.',
  logoutSuccessful: 'Du er logget ut.',
  logoutUser: 'Logg ut brukeren',
  newAccountCreated:
    'Du har fått en konto på <a href="{{serverURL}}">{{serverURL}}</a>. Følg lenken, eller lim den inn i nettleseren, for å bekrefte e-postadressen din: <a href="{{verificationURL}}">{{verificationURL}}</a><br> Deretter kan du logge inn.',
  newAPIKeyGenerated: 'Ny API-nøkkel er laget.',
  passed: 'Innloggingen gikk bra',
  passwordResetSuccessfully: 'Du har fått nytt passord.',
  resetPassword: 'Lag nytt passord',
  resetPasswordExpiration: 'Lenken for nytt passord gjelder til',
  resetPasswordToken: 'Kode for nytt passord',
  resetYourPassword: 'Lag nytt passord',
  stayLoggedIn: 'Fortsett innlogget',
  successfullyRegisteredFirstUser: 'Den første brukeren er laget.',
  tokenRefreshSuccessful: 'Innloggingen er forlenget.',
  unableToVerify: 'Fikk ikke bekreftet',
  usernameNotValid: 'Dette er ikke et gyldig brukernavn',
  verifyUser: 'Bekreft brukeren',
  youAreInactive:
    'Du har ikke gjort noe på en stund, og blir snart logget ut for sikkerhets skyld. Vil du fortsette innlogget?',
  youAreReceivingResetPassword:
    'Du får denne e-posten fordi du, eller noen andre, har bedt om nytt passord til kontoen din. Følg lenken, eller lim den inn i nettleseren:',
  youDidNotRequestPassword:
    'Har du ikke bedt om dette, kan du se bort fra e-posten. Passordet ditt er det samme som før.',
}
