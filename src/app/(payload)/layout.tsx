import config from './running-config.ts'
import '@payloadcms/next/css'
import { handleServerFunctions, RootLayout } from '@payloadcms/next/layouts'
import type { ServerFunctionClient } from 'payload'
import type { ReactNode } from 'react'
import { importMap } from './admin/importMap.js'
import { answerRefusals } from './answer-refusals.ts'
import { formState } from './form-state.ts'
import { onlyForPeople } from './only-for-people.ts'
import { schedulePublish } from './schedule-publish.ts'
import './custom.css'

const serverFunctions = { 'form-state': formState, 'schedule-publish': schedulePublish }

const serverFunction: ServerFunctionClient = async (args) => {
  'use server'
  await onlyForPeople()
  return answerRefusals(() =>
    handleServerFunctions({ ...args, config, importMap, serverFunctions }),
  )
}

export default function Layout({ children }: { children: ReactNode }) {
  return (
    <RootLayout config={config} importMap={importMap} serverFunction={serverFunction}>
      {children}
    </RootLayout>
  )
}
