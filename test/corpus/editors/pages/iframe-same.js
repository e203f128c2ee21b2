// The form is in a frame of the same origin, as portals embed their modules.
const frame = document.createElement('iframe');
frame.title = 'Review form';
frame.style.cssText = 'width:800px;height:420px';
frame.src = `textarea.html${location.search}`;
document.body.append(frame);
