import { plainField, reviewForm } from '../lib/form.js';

plainField(reviewForm({ for: 'comments' }), '<input id="comments" name="comments" size="80">');
