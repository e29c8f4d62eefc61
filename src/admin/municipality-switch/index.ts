export { MunicipalitySwitch } from './municipality-switch.tsx'
