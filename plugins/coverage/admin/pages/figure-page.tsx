import styles from '../figure.module.css'
import { FigureView } from '../figure-view.tsx'
import { drawFigure, type FigureName, findFigureInput } from '../figures/index.ts'
import type { Asked } from './asked.ts'
import { Files } from './files.tsx'
import { Frame } from './frame.tsx'
import { orNull } from './or-null.ts'

/** One figure with its table and its files. */
export async function figurePage(asked: Asked, name: Exclude<FigureName, 'fan'>) {
  const { req, options, number, view, language, linkTo, numbers, pageTexts } = asked
  const input = await orNull(
    findFigureInput(req, options, { number, view, figure: name, language, linkTo }),
  )
  if (input === null) return null
  const figure = drawFigure(name, input)
  const { municipality, isPending, computedAt, method } = input.coverage
  return (
    <Frame
      asked={asked}
      fictional={municipality.fictional}
      hasViews
      isPending={isPending}
      title={figure.title}
    >
      <div className={styles.figure}>
        <FigureView
          figure={figure}
          id={name}
          legendTitle={pageTexts.legend}
          numbers={numbers}
          writeDrawing={asked.writeDrawing}
        />
        <Files
          {...asked.files}
          figure={name}
          hasPng={options.drawPng !== undefined}
          texts={pageTexts}
        />
        <Computed asked={asked} computedAt={computedAt} method={method} />
      </div>
    </Frame>
  )
}

type ComputedProps = Readonly<{ asked: Asked; computedAt: string; method: string }>

/** When and by what the figures of a page were computed. */
export function Computed({ asked: { texts, numbers }, computedAt, method }: ComputedProps) {
  return <p data-part="computed">{texts.computed(numbers.time(computedAt), method)}</p>
}
