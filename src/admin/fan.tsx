const rings = [13.5, 8.75, 4]

/**
 * The fan: three rings for the levels of prevention, five blades for the age groups. Takes the
 * colour of the text.
 */
export function Fan({ size }: { size: number }) {
  return (
    <svg aria-hidden="true" fill="none" height={size * 0.75} viewBox="0 6 32 24" width={size}>
      {rings.map((radius) => (
        <path
          d={`M${16 - radius} 24a${radius} ${radius} 0 0 1 ${radius * 2} 0`}
          key={radius}
          pathLength="100"
          stroke="currentColor"
          strokeDasharray="18.4 2"
          strokeWidth="4"
        />
      ))}
      <circle cx="16" cy="27.5" fill="currentColor" r="1.75" />
    </svg>
  )
}
