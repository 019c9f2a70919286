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

/** A second tap on a button of the same card, before the coach can have answered the first, is not an answer of its own. */
export function oneTapAtATime() {
  return next => card => {
    const pressed = card.target?.closest('.webchat__adaptive-card-renderer');
    if (!pressed || card.cardAction.type === 'openUrl') return next(card);
    if (pressed.ariaBusy === 'true') return undefined;
    pressed.ariaBusy = 'true';
    setTimeout(() => { pressed.ariaBusy = null; }, pause);
    return next(card);
  };
}
