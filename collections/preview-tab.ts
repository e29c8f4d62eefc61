/** The tab of a document that shows its draft as readers would see it. */
export const previewTab = {
  preview: {
    path: '/preview',
    Component: '/src/admin/index.ts#PreviewView',
    tab: {
      href: '/preview',
      label: ({ t }: { t: (key: string) => string }) => t('preview:tab'),
    },
  },
} as const
