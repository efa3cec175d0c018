// Svelte 5.
import { flushSync, mount, unmount } from 'svelte';
import Post from './Post.svelte';

let post;

window.mount = () => {
  post = mount(Post, { target: document.querySelector('main'), props: { state: 'rc1&f=500' } });
  flushSync();
};
window.change = (state) => {
  post.change(state);
  flushSync();
};
window.unmount = () => unmount(post);
