// Starts the screen.
import { mount } from "svelte";
import "./shell/base.css";
import App from "./shell/App.svelte";

const target = document.getElementById("app");
if (target) mount(App, { target });
