import sharp from 'sharp'

/**
 * Decoders are where images attack, so only those of the formats we take are left on; SVG, PDF and the
 * many old ones are off for all of this process, whoever asks.
 */
sharp.block({ operation: ['VipsForeignLoad'] })
sharp.unblock({
  operation: [
    'VipsForeignLoadJpeg',
    'VipsForeignLoadPng',
    'VipsForeignLoadWebp',
    'VipsForeignLoadNsgif',
    'VipsForeignLoadHeif',
  ],
})

export { sharp }
