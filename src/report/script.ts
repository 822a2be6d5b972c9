/**
 * The page's inline script: the tooltip of a cue on hover and on focus, read from the cue's row in the table of cues;
 * the filters; unfolding the tables for print. Text reaches the page through `textContent` only.
 */
export const script = `
(() => {
  'use strict';
  const tooltip = document.getElementById('tooltip');
  let owner = null;
  let parts = [];

  const isOff = (event, metric) => {
    const box = event.querySelector('.filters [data-metric="' + metric + '"]');
    return box !== null && !box.checked;
  };

  const describe = (row) => {
    const heads = row.closest('table').tHead.rows[0].cells;
    const list = document.createElement('dl');
    for (let at = 0; at < row.cells.length; at++) {
      const pair = document.createElement('div');
      const term = document.createElement('dt');
      const fact = document.createElement('dd');
      term.textContent = heads[at].textContent;
      fact.textContent = row.cells[at].textContent;
      pair.append(term, fact);
      list.append(pair);
    }
    return list;
  };

  const hide = () => {
    if (owner) owner.removeAttribute('aria-describedby');
    for (const part of parts) part.classList.remove('shown');
    parts = [];
    owner = null;
    tooltip.hidden = true;
    tooltip.replaceChildren();
  };

  const show = (cue) => {
    if (cue === owner) return;
    hide();
    if (cue.closest('.dim')) return;
    const event = cue.closest('.event');
    const ids = cue.dataset.cues.split(' ');
    const rows = ids.map((id) => document.getElementById(id));
    const lists = rows.filter((row) => !isOff(event, row.dataset.metric)).map(describe);
    if (lists.length === 0) return;
    owner = cue;
    parts = [...cue.closest('.paragraph').querySelectorAll('.cue')].filter((part) =>
      part.dataset.cues.split(' ').some((id) => ids.includes(id)),
    );
    for (const part of parts) part.classList.add('shown');
    tooltip.replaceChildren(...lists);
    tooltip.hidden = false;
    cue.setAttribute('aria-describedby', 'tooltip');
    const box = cue.getClientRects()[0] || cue.getBoundingClientRect();
    const page = document.documentElement;
    const right = page.clientWidth - tooltip.offsetWidth - 8;
    const above = box.top - tooltip.offsetHeight - 2;
    const below = box.bottom + 2;
    const top = below + tooltip.offsetHeight > page.clientHeight && above > 0 ? above : below;
    tooltip.style.left = Math.max(8, Math.min(box.left, right)) + window.scrollX + 'px';
    tooltip.style.top = top + window.scrollY + 'px';
  };

  const cueAt = (target) => (target instanceof Element ? target.closest('.cue') : null);

  document.addEventListener('mouseover', ({ target }) => {
    const cue = cueAt(target);
    if (cue) show(cue);
    else if (!tooltip.contains(target)) {
      const focused = cueAt(document.activeElement);
      if (focused) show(focused);
      else hide();
    }
  });
  document.addEventListener('focusin', ({ target }) => {
    const cue = cueAt(target);
    if (cue) show(cue);
    else hide();
  });
  document.addEventListener('focusout', hide);
  document.addEventListener('click', ({ target }) => {
    const cue = cueAt(target);
    if (cue) show(cue);
  });
  document.addEventListener('keydown', ({ key }) => {
    if (key === 'Escape') hide();
  });

  const filter = (event) => {
    const party = event.querySelector('.filters select').value;
    for (const passage of event.querySelectorAll('.passage')) {
      const parties = passage.dataset.parties;
      const wanted = party === '' || (party === 'other' ? parties === '' : parties.split(' ').includes(party));
      passage.classList.toggle('dim', !wanted);
    }
    for (const box of event.querySelectorAll('.filters [data-metric]')) {
      for (const line of event.querySelectorAll('.text [data-metric="' + box.dataset.metric + '"]')) {
        line.classList.toggle('off', !box.checked);
      }
    }
    for (const cue of event.querySelectorAll('.cue')) {
      const off = cue.closest('.dim') !== null || cue.dataset.metrics.split(' ').every((metric) => isOff(event, metric));
      cue.classList.toggle('off', off);
      if (cue.hasAttribute('tabindex')) cue.tabIndex = off ? -1 : 0;
    }
    hide();
  };
  for (const filters of document.querySelectorAll('.filters')) {
    const event = filters.closest('.event');
    filters.hidden = false;
    filters.addEventListener('change', () => filter(event));
    filter(event);
  }

  let unfolded = [];
  window.addEventListener('beforeprint', () => {
    unfolded = [...document.querySelectorAll('details:not([open])')];
    for (const details of unfolded) details.open = true;
  });
  window.addEventListener('afterprint', () => {
    for (const details of unfolded) details.open = false;
  });
})();
`;
