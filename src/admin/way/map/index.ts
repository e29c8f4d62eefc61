export { MapOffers } from './map-offers.tsx'
