// What the page itself says; what the coach says comes from the coach.
const words = {
  'en-US': {
    language: 'Language',
    chat: 'Conversation with the coach',
    connecting: 'Connecting…',
    connected: 'Ready',
    reconnecting: 'Reconnecting…',
    newConversation: 'New conversation',
    newQuestion: 'Start a new conversation?',
    newExplained: 'This page begins empty. What the coach knows of your customers, visits and promises stays.',
    stay: 'Stay here',
    begin: 'Start new',
    placeholder: 'Write to your coach…',
    broken: 'The chat could not be loaded. Please reload the page.',
  },
  'zh-CN': {
    language: '语言',
    chat: '与教练的对话',
    connecting: '正在连接…',
    connected: '在线',
    reconnecting: '正在重新连接…',
    newConversation: '新对话',
    newQuestion: '开始新的对话？',
    newExplained: '页面会清空重来。客户、拜访和承诺，教练都还记得。',
    stay: '留在这里',
    begin: '开始',
    placeholder: '跟教练说…',
    broken: '聊天没有加载成功，请刷新页面。',
  },
};

const stored = 'salescoach.language';

/** The language chosen on this page, else the browser's. */
export function currentLanguage() {
  const chosen = localStorage.getItem(stored);
  if (chosen in words) return chosen;
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en-US';
}

/** Keeps the choice and says everything on the page in it. */
export function speak(language, remember = false) {
  if (remember) localStorage.setItem(stored, language);
  document.documentElement.lang = language;
  for (const place of document.querySelectorAll('[data-word]')) place.textContent = word(place.dataset.word, language);
  for (const place of document.querySelectorAll('[data-word-label]')) {
    place.setAttribute('aria-label', word(place.dataset.wordLabel, language));
    if (place.tagName === 'BUTTON') place.title = word(place.dataset.wordLabel, language);
  }
  for (const button of document.querySelectorAll('[data-language]')) {
    button.setAttribute('aria-pressed', String(button.dataset.language === language));
  }
}

export function word(name, language = currentLanguage()) {
  return words[language][name];
}
