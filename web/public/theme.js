// Sets a chosen theme before the first paint. A file of its own, so that no inline script is needed.
try {
  var theme = localStorage.getItem('theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be closed to us; the system's theme is then used.
}
