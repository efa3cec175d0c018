// Svelte 5.
import { flushSync, mount, unmount } from 'svelte';
import Post from './Post.svelte';

const form = new URLSearchParams(location.search).get('form');
let post;

window.mount = () => {
  post = mount(Post, { target: document.querySelector('main'), props: { state: 'rc1&f=500', form } });
  flushSync();
};
window.change = (state) => {
  post.change(state);
  flushSync();
};
const show = (isShown) => {
  post.show(isShown);
  flushSync();
};
window.without = () => show(false);
window.again = () => show(true);
window.unmount = () => unmount(post);
