// What Web Chat's store does not do by itself.
const incoming = 'DIRECT_LINE/INCOMING_ACTIVITY';
const remove = 'DIRECT_LINE/DELETE_ACTIVITY';

/** Where in channelData Web Chat looks for an activity's place in the order. */
export const place = 'webchat:sequence-id';

/** An activity that comes again under its id replaces the first, in its place; a taken-back one goes. */
export function changesInPlace({ getState }) {
  return next => action => {
    if (action.type !== incoming) return next(action);
    const { activity } = action.payload;
    if (activity.type === 'messageDelete') return next({ type: remove, payload: { activityID: activity.id } });
    const shown = activity.from.role === 'bot' && getState().activities.find(({ id }) => id === activity.id);
    if (!shown) return next(action);
    next({ type: remove, payload: { activityID: activity.id } });
    const changed = { ...activity, channelData: { ...activity.channelData, [place]: shown.channelData[place] } };
    return next({ ...action, payload: { activity: changed } });
  };
}

const pause = 1500;

/** A second tap on the same button, before the coach can have answered the first, is not an answer of its own. */
export function oneTapAtATime() {
  let last;
  return next => card => {
    if (card.cardAction.type === 'openUrl') return next(card);
    const action = JSON.stringify(card.cardAction);
    if (action === last) return undefined;
    last = action;
    const pressed = (card.target ?? document.activeElement)?.closest('.webchat__adaptive-card-renderer');
    pressed?.setAttribute('aria-busy', 'true');
    setTimeout(() => {
      last = undefined;
      pressed?.removeAttribute('aria-busy');
    }, pause);
    return next(card);
  };
}
