import { connect } from './connection.js';
import { cardLook, chatLook } from './look.js';
import { leave } from './server.js';
import { changesInPlace, oneTapAtATime } from './store.js';
import { currentLanguage, speak, word } from './words.js';

const chat = document.getElementById('chat');
const state = document.getElementById('state');
const dark = matchMedia('(prefers-color-scheme: dark)');
const narrow = matchMedia('(max-width: 600px)');

let connection;
let store;

function begin() {
  connection = connect({ locale: currentLanguage, onState: showState });
  store = WebChat.createStore({}, changesInPlace);
  draw();
}

function draw() {
  const language = currentLanguage();
  WebChat.renderWebChat(
    {
      directLine: connection,
      store,
      userID: 'local-rep',
      locale: language,
      styleOptions: chatLook({ isNarrow: narrow.matches }),
      adaptiveCardsHostConfig: cardLook(),
      cardActionMiddleware: oneTapAtATime,
      overrideLocalizedStrings: own => ({ ...own, TEXT_INPUT_PLACEHOLDER: word('placeholder', language) }),
    },
    chat);
}

function showState(name) {
  state.dataset.state = name;
  state.textContent = word(name);
}

function choose(language) {
  speak(language, true);
  showState(state.dataset.state);
  draw();
}

function beginAnew() {
  leave();
  location.reload();
}

function prepare() {
  const confirm = document.getElementById('confirm');
  document.getElementById('new').onclick = () => confirm.showModal();
  confirm.onclose = () => confirm.returnValue === 'begin' && beginAnew();
  for (const button of document.querySelectorAll('[data-language]')) button.onclick = () => choose(button.dataset.language);
  for (const query of [dark, narrow]) query.addEventListener('change', draw);
}

speak(currentLanguage());
prepare();
if (window.WebChat) begin();
else chat.textContent = word('broken');
