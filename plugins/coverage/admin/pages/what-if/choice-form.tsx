import type { Choices } from '../../../answers/index.ts'
import type { Asked } from '../asked.ts'
import { pathOf } from '../page-names.ts'
import type { SentForm } from './read-choice.ts'
import styles from './what-if.module.css'

type Props = Readonly<{ asked: Asked; choices: Choices; form: SentForm }>

/** A plain form that asks by its address, so that it works without JavaScript and can be shared. */
export function ChoiceForm({ asked, choices, form }: Props) {
  const { view, home, pageTexts } = asked
  const { whatIf } = pageTexts
  const action = `${home}${pathOf('what-if')}`
  const isWrong = form.hasUnknownOffer || form.slots.some(({ problem }) => problem !== null)
  return (
    <form action={action} className={styles.form} method="get">
      <p>{whatIf.help}</p>
      {isWrong && (
        <p className={styles.errors} role="alert">
          {whatIf.errors}
        </p>
      )}
      <input name="view" type="hidden" value={view} />
      <fieldset>
        <legend>{whatIf.add}</legend>
        <p>{whatIf.addHelp}</p>
        {form.slots.map((slot, place) => (
          <ProgramSlot
            asked={asked}
            choices={choices}
            firstWrong={form.slots.findIndex(({ problem }) => problem !== null)}
            // biome-ignore lint/suspicious/noArrayIndexKey: a place in the form is what it is
            key={place}
            place={place}
            slot={slot}
          />
        ))}
      </fieldset>
      <fieldset>
        <legend>{whatIf.remove}</legend>
        {choices.offers.length === 0 ? <p>{whatIf.noOffers}</p> : <p>{whatIf.removeHelp}</p>}
        {form.hasUnknownOffer && <p className={styles.error}>{whatIf.wrongOffer}</p>}
        <ul className={styles.offers}>
          {choices.offers.map(({ id, title }) => (
            <li key={id}>
              <label>
                <input
                  defaultChecked={form.remove.includes(id)}
                  name="remove"
                  type="checkbox"
                  value={id}
                />
                <span>{title}</span>
              </label>
            </li>
          ))}
        </ul>
      </fieldset>
      <p className={styles.actions}>
        <button type="submit">{whatIf.ask}</button>
        <a href={action}>{whatIf.again}</a>
      </p>
    </form>
  )
}

type SlotProps = Readonly<{
  asked: Asked
  choices: Choices
  place: number
  /** The place whose field is to be put right first. */
  firstWrong: number
  slot: SentForm['slots'][number]
}>

function ProgramSlot({ asked, choices, place, firstWrong, slot }: SlotProps) {
  const { pageTexts, numbers } = asked
  const { whatIf } = pageTexts
  const isFirstWrong = firstWrong === place
  const id = `what-if-${place}`
  const name = numbers.count(place + 1)
  const isUnknown = slot.problem === 'program'
  return (
    <div className={styles.slot}>
      <div>
        <label htmlFor={`${id}-program`}>{whatIf.program(name)}</label>
        <select
          aria-describedby={isUnknown ? `${id}-program-error` : undefined}
          aria-invalid={isUnknown || undefined}
          // biome-ignore lint/a11y/noAutofocus: whoever sent a form with a mistake is led to it
          autoFocus={isFirstWrong && isUnknown}
          defaultValue={isUnknown ? '' : slot.program}
          id={`${id}-program`}
          name="add"
        >
          <option value="">{whatIf.none}</option>
          {choices.programs.map(({ slug, title, typicalSeats }) => (
            <option key={slug} value={slug}>
              {title}
              {typicalSeats === null ? '' : ` (${numbers.count(typicalSeats)})`}
            </option>
          ))}
        </select>
        {isUnknown && (
          <p className={styles.error} id={`${id}-program-error`}>
            {whatIf.wrongProgram}
          </p>
        )}
      </div>
      <div>
        <label htmlFor={`${id}-seats`}>{whatIf.seats(name)}</label>
        <input
          aria-describedby={slot.problem === 'seats' ? `${id}-seats-error` : undefined}
          aria-invalid={slot.problem === 'seats' || undefined}
          autoComplete="off"
          // biome-ignore lint/a11y/noAutofocus: whoever sent a form with a mistake is led to it
          autoFocus={isFirstWrong && slot.problem === 'seats'}
          defaultValue={slot.seats}
          id={`${id}-seats`}
          inputMode="numeric"
          name="seats"
          type="text"
        />
        {slot.problem === 'seats' && (
          <p className={styles.error} id={`${id}-seats-error`}>
            {whatIf.wrongSeats}
          </p>
        )}
      </div>
    </div>
  )
}
