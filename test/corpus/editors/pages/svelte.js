import { mount } from 'svelte';
import Comments from '../lib/comments.svelte';
import { reviewForm } from '../lib/form.js';

mount(Comments, { target: reviewForm({ for: 'comments' }) });
