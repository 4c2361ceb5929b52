import classes from './frame.module.css';

/** Two rings that hold each other: the mark of Concord. Decorative; its name stands beside it. */
export function Mark() {
  return (
    <svg className={classes['mark']} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
      <rect width="32" height="32" rx="7" fill="currentColor" />
      <g fill="none" strokeWidth="2.6">
        <circle cx="12.4" cy="16" r="6.4" stroke="#f7f6f1" />
        <path d="M19.6 9.6a6.4 6.4 0 1 1-3.9 11.5" stroke="#f7f6f1" />
        <path d="M19.6 9.6a6.4 6.4 0 0 0-3.9 1.3" stroke="#e0b354" />
      </g>
    </svg>
  );
}
