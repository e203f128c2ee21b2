// The form is in a frame of another origin: the port after ours.
const frame = document.createElement('iframe');
frame.title = 'Review form';
frame.style.cssText = 'width:800px;height:420px';
frame.src = `${location.protocol}//${location.hostname}:${Number(location.port) + 1}/textarea.html${location.search}`;
document.body.append(frame);
