import { plainField, reviewForm } from '../lib/form.js';

plainField(reviewForm({ for: 'comments' }), '<textarea id="comments" name="comments" rows="6" cols="60"></textarea>');
