'use client'

import { type RefObject, useEffect } from 'react'

/** Moves the focus to the first field that something is wrong with, each time something is found. */
export function useFocusOnProblem(
  form: RefObject<HTMLFormElement | null>,
  problems: Readonly<Record<string, string | undefined>>,
): void {
  useEffect(() => {
    if (Object.keys(problems).length === 0) return
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [form, problems])
}
