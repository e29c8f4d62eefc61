import type { ArrayFieldServerProps } from 'payload'
import { loadNeedTerms } from './load-need-terms.ts'
import { NeedFrame } from './need-frame.tsx'

type Props = ArrayFieldServerProps &
  Readonly<{
    /** Whether the rows are a municipality's, and not the template itself. */
    isProfile: boolean
  }>

/** The rows of a need profile or of the template, with what is needed to name and compare them. */
export async function NeedCells({ req, clientField, isProfile, ...props }: Props) {
  const { path, schemaPath, permissions, readOnly, forceRender } = props
  return (
    <NeedFrame
      field={clientField}
      forceRender={forceRender}
      isProfile={isProfile}
      path={path}
      permissions={permissions}
      readOnly={readOnly}
      schemaPath={schemaPath}
      terms={await loadNeedTerms(req)}
    />
  )
}
