import { Menu } from '@mantine/core';
import { IconGripVertical } from '@tabler/icons-react';
import { useRef, useState } from 'react';
import { useT } from '../../lib/i18n.ts';
import classes from './clause-handle.module.css';
import { ClauseMenuItems } from './clause-menu-items.tsx';
import type { EditorSession } from './text/editor-session.ts';
import { useClauseDrag } from './use-clause-drag.ts';
import { useHandlePlace } from './use-handle-place.ts';

/**
 * Stands beside the clause under the pointer, else beside the one with the caret: dragging moves the clause with all that belongs to
 * it, a click offers the same by menu. From the text it is reached with Escape and Tab.
 */
export function ClauseHandle({ session }: { readonly session: EditorSession }) {
  const t = useT();
  const layer = useRef<HTMLDivElement>(null);
  const handle = useHandlePlace(session, layer);
  const drag = useClauseDrag(session, layer);
  const id = handle.place?.id ?? '';
  const [comesBack, setComesBack] = useState(true);
  return (
    <div ref={layer} className={classes['layer']}>
      {drag.line !== null && <div className={classes['line']} style={{ top: drag.line }} />}
      {handle.place !== null && (
        <Menu
          position="bottom-start"
          width={330}
          withinPortal
          returnFocus={comesBack}
          onOpen={() => setComesBack(true)}
        >
          <Menu.Target>
            <button
              type="button"
              className={classes['handle']}
              style={{ top: handle.place.top }}
              data-quiet={handle.isQuiet || undefined}
              draggable
              aria-label={t('Move the clause')}
              onFocus={(event) => {
                // By keyboard from the text: beside the caret; the pointer has its clause already.
                if (event.currentTarget.matches(':focus-visible')) handle.follow();
              }}
              onDragStart={(event) => drag.start(event, id)}
              onDragEnd={() => drag.end()}
            >
              <IconGripVertical size={16} stroke={1.8} aria-hidden />
            </button>
          </Menu.Target>
          <Menu.Dropdown>
            <ClauseMenuItems session={session} id={id} onText={() => setComesBack(false)} />
          </Menu.Dropdown>
        </Menu>
      )}
    </div>
  );
}
