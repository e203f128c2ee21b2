const stroke = {
  width: 16,
  height: 16,
  viewBox: '0 0 16 16',
  fill: 'none',
  stroke: 'currentColor',
  strokeWidth: 1.6,
};

/** The mark: a grid of bands with one place filled. */
export function Mark() {
  return (
    <svg className="brand-mark" width="18" height="18" viewBox="0 0 18 18" aria-hidden="true">
      <path
        d="M1 4.5h4M7 4.5h4M13 4.5h4M1 9h4M13 9h4M1 13.5h4M7 13.5h4M13 13.5h4"
        stroke="currentColor"
        strokeWidth="2"
        opacity=".4"
      />
      <path d="M7 9h4" stroke="currentColor" strokeWidth="3.4" />
    </svg>
  );
}

export const ChevronIcon = ({ to }: { to: 'left' | 'right' }) => (
  <svg aria-hidden="true" {...stroke}>
    <path d={to === 'right' ? 'm6 3 5 5-5 5' : 'm10 3-5 5 5 5'} />
  </svg>
);

export const DownIcon = () => (
  <svg aria-hidden="true" {...stroke}>
    <path d="m3 6 5 5 5-5" />
  </svg>
);

export const SearchIcon = () => (
  <svg aria-hidden="true" {...stroke}>
    <circle cx="7" cy="7" r="4.4" />
    <path d="M10.4 10.4 14 14" />
  </svg>
);

/** An arrow to the other edge of the window. */
export const OtherSideIcon = ({ to }: { to: 'left' | 'right' }) => (
  <svg aria-hidden="true" {...stroke}>
    <path d={to === 'left' ? 'M2.5 3v10M13 8H6m3-3L6 8l3 3' : 'M13.5 3v10M3 8h7M7 5l3 3-3 3'} />
  </svg>
);
