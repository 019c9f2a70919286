// What Web Chat talks through. It differs from the stock client in what a rep notices: it is back within a second or two of
// the server, says so, and posts again what was on its way (the server knows it by its clientActivityID and keeps it once).
import { observable, once } from './observable.js';
import { enter, post, Refused } from './server.js';
import { place } from './store.js';

const status = { uninitialized: 0, connecting: 1, online: 2, ended: 5 };
const firstPause = 500;
const longestPause = 5000;
const postPatience = 18000; // Web Chat gives up after 20 s, and then offers the rep to send it again himself.

export function connect({ locale, onState }) {
  const activity$ = observable({ keepUnheard: true });
  const connectionStatus$ = observable({ keepLast: true, first: status.uninitialized });
  let shown;
  let watermark = '';
  let socket;
  let isOver = false;
  let isStarted = false;
  let isOnline = false;

  // The page shows every state. Web Chat hears of the first connection only: told of a lost one it would let nothing be sent,
  // and what the rep says meanwhile shall go out by itself.
  function tell(state) {
    if (isOver) return;
    onState(state);
    if (state === 'connecting') connectionStatus$.next(status.connecting);
    if (state === 'connected' && !isOnline) connectionStatus$.next(status.online);
    isOnline ||= state === 'connected';
  }

  async function stayConnected() {
    for (let pause = firstPause; !isOver; pause = Math.min(pause * 2, longestPause)) {
      try {
        const { conversationId, streamUrl } = await enter(watermark, locale());
        shown ??= conversationId;
        if (shown !== conversationId) return location.reload(); // the server does not know the one shown here any more
        await listen(streamUrl, () => { pause = firstPause / 2; tell('connected'); });
      } catch (error) {
        if (error instanceof Refused && error.status < 500) console.error(error);
      }
      tell('reconnecting');
      await wait(pause);
    }
  }

  function listen(streamUrl, onOpen) {
    return new Promise(resolve => {
      if (isOver) return resolve();
      socket = new WebSocket(streamUrl);
      socket.onopen = onOpen;
      socket.onmessage = ({ data }) => data && receive(JSON.parse(data));
      socket.onclose = resolve;
    });
  }

  // Shown in the transcript's order, whatever the clocks say: its lines are numbered without a gap, and the watermark is the
  // number of the last. What is not in the transcript ("is typing") comes without a watermark and stands at the end.
  function receive({ activities, watermark: seen }) {
    const first = seen ? Number(seen) - activities.length + 1 : Number(watermark) + .5;
    activities.forEach((activity, index) => activity$.next(
      { ...activity, channelData: { ...activity.channelData, [place]: first + index } }));
    if (seen) watermark = seen;
  }

  async function postUntilTaken(activity) {
    const end = Date.now() + postPatience;
    for (let pause = firstPause; ; pause = Math.min(pause * 2, longestPause)) {
      try {
        return await post(activity);
      } catch (error) {
        const isFinal = error instanceof Refused && error.status < 500;
        if (isFinal || Date.now() + pause > end) throw error;
        await wait(pause);
      }
    }
  }

  return {
    activity$,
    connectionStatus$: {
      subscribe(observer) {
        const subscription = connectionStatus$.subscribe(observer);
        if (!isStarted) {
          isStarted = true;
          tell('connecting');
          stayConnected();
        }
        return subscription;
      },
    },
    postActivity: activity => once(postUntilTaken(withoutFiles(activity))),
    end() {
      isOver = true;
      socket?.close();
      connectionStatus$.next(status.ended);
    },
  };
}

// Of a file that is dropped onto the page only its name goes out: the coach says kindly that he reads none.
function withoutFiles(activity) {
  const attachments = activity.attachments?.map(({ contentType, name }) => ({ contentType, name }));
  return attachments ? { ...activity, attachments } : activity;
}

function wait(milliseconds) {
  return new Promise(resolve => setTimeout(resolve, milliseconds));
}
