import type { PartProps } from './part-props.ts'

/** An offer by its name, leading to where it is edited when the reader may go there. */
export function OfferLink({
  offer,
  coverage,
  links,
  texts,
}: Pick<PartProps, 'coverage' | 'links' | 'texts'> & { offer: string }) {
  const title = coverage.offers.find(({ id }) => id === offer)?.title ?? texts.hiddenOffer
  const href = links.offers.get(offer)
  return href ? <a href={href}>{title}</a> : title
}
