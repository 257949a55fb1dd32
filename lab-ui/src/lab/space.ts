/** The surface in three dimensions, by three.js: turned by hand, and drawn only when it changes. */

import {
  BufferAttribute, BufferGeometry, Color, ConeGeometry, DirectionalLight, DoubleSide, HemisphereLight, LineBasicMaterial, LineSegments,
  Mesh, MeshBasicMaterial, MeshLambertMaterial, PerspectiveCamera, Raycaster, RingGeometry, Scene, SphereGeometry, type Sprite, Vector2, Vector3,
  WebGLRenderer,
} from "three";
import { Line2 } from "three/examples/jsm/lines/Line2.js";
import { LineGeometry } from "three/examples/jsm/lines/LineGeometry.js";
import { LineMaterial } from "three/examples/jsm/lines/LineMaterial.js";
import { colour, groupColour } from "../theme";
import { paintOf, type Marks } from "./flat";
import { lettering } from "./lettering";
import { colourOf, dashOf, lastOf, type Drawn, type RuleArrows, type Straight, type Walk } from "./paths";
import { atPoint } from "./rule-arrows";
import { contour, heightAt, level, shade, within, type Terrain } from "./terrain";

const TALL = 0.55; // of the longer side
const LEVELS = 18;
const PARTS = 64; // of a straight line that lies on the surface

type Moving = Mesh | Line2 | LineSegments | Sprite;
const ARROW = 0.2, RATES = 0.11; // of the side: an arrow of a rule, half the longer side of its rectangle of rates
const APART = 0.01; // of the side: points of a path lie on the surface at least so close

export interface Space {
  element: HTMLCanvasElement;
  show: (terrain: Terrain, marks: Marks) => void;
  draw: (drawn: Drawn) => void;
  close: () => void;
}

/** Make the picture; null where there is no WebGL. */
export function space(about: string, onStart: ((point: [number, number]) => void) | null): Space | null {
  const element = document.createElement("canvas");
  let renderer: WebGLRenderer;
  try {
    renderer = new WebGLRenderer({ canvas: element, antialias: true, alpha: true, preserveDrawingBuffer: true });
  } catch {
    return null;
  }
  element.className = "solid";
  element.tabIndex = 0;
  element.setAttribute("role", "img");
  element.setAttribute("aria-label", about);
  const scene = new Scene(), camera = new PerspectiveCamera(38, 1, 0.01, 20);
  scene.add(new HemisphereLight(0xffffff, 0x8890a0, 2.2));
  const light = new DirectionalLight(0xffffff, 1.6);
  light.position.set(-1, 2, 1.5);
  scene.add(light);
  const view = { turn: -0.65, tilt: 0.62, distance: 2.05 };
  let terrain: Terrain | null = null;
  let ground: Mesh | null = null;
  let fixed: (Mesh | LineSegments)[] = [];
  let moving: Moving[] = [];
  let signs: Marks = { minima: [] };
  let terrainShown = false;
  let asked = false;

  const render = () => {
    asked = false;
    const ratio = devicePixelRatio || 1;
    const { clientWidth: width, clientHeight: height } = element;
    if (!width || !height) return;
    renderer.setPixelRatio(Math.min(2, ratio));
    renderer.setSize(width, height, false);
    camera.aspect = width / height;
    const { turn, tilt, distance } = view, far = distance * Math.max(1, 1.25 / camera.aspect);
    camera.position.set(far * Math.cos(tilt) * Math.sin(turn), far * Math.sin(tilt), far * Math.cos(tilt) * Math.cos(turn));
    camera.lookAt(0, 0.12, 0);
    camera.updateProjectionMatrix();
    renderer.render(scene, camera);
  };
  const ask = () => {
    if (!asked) {
      asked = true;
      requestAnimationFrame(render);
    }
  };

  /** Return where a point of the plane is in the scene. */
  const place = (x: number, y: number, lift = 0): Vector3 | null => {
    const of = terrain!;
    const height = heightAt(of, x, y);
    if (!Number.isFinite(height)) return null;
    return new Vector3(
      (x - of.x[0]) / (of.x[1] - of.x[0]) - 0.5,
      level(of, height) * TALL + lift,
      0.5 - (y - of.y[0]) / (of.y[1] - of.y[0]),
    );
  };

  const clear = (from: Moving[]) => {
    for (const each of from) {
      scene.remove(each);
      each.geometry.dispose();
      for (const material of Array.isArray(each.material) ? each.material : [each.material]) material.dispose();
    }
  };

  const show: Space["show"] = (given, marks) => {
    terrain = given;
    clear(fixed);
    ground = mesh(given);
    fixed = [ground, rings(given)];
    for (const [x, y] of marks.minima) {
      const at = place(x, y, 0.006);
      if (!at) continue;
      const ring = new Mesh(new RingGeometry(0.014, 0.022, 24), new MeshBasicMaterial({ color: 0xffffff, side: DoubleSide }));
      ring.rotation.x = -Math.PI / 2;
      ring.position.copy(at);
      fixed.push(ring);
    }
    if (!terrainShown && marks.eye) Object.assign(view, marks.eye);
    terrainShown = true;
    signs = marks;
    scene.add(...fixed);
    ask();
  };

  const draw: Space["draw"] = (drawn) => {
    if (!terrain) return;
    const { walks, start, shown } = drawn;
    clear(moving);
    moving = [];
    walks.forEach((walk, k) => {
      const last = lastOf(drawn, k), paint = walk.colour ?? k, strong = walk.name === shown;
      let part: number[] = [];
      const threads: number[] = [];
      const close = () => {
        if (part.length >= 6) moving.push(line(part, paint, strong));
        // What lies below the surface shines through it.
        if (part.length >= 6 && walk.own) moving.push(line(part, paint, strong, true));
        part = [];
      };
      for (let i = 0; i <= last; i++) {
        if (i && !walk.own) for (const between of betweenOf(walk, i)) part.push(between.x, between.y, between.z);
        const at = pointOf(walk, i);
        if (!at) {
          close();
          continue;
        }
        if (part.length && !walk.own) part.push(...between(walk, i));
        part.push(at.x, at.y, at.z);
        const below = walk.own && place(walk.points[2 * i], walk.points[2 * i + 1]);
        if (below) threads.push(at.x, at.y, at.z, below.x, below.y, below.z);
      }
      close();
      if (threads.length) moving.push(hairs(threads, paint));
      const at = pointOf(walk, last);
      if (at) moving.push(ball(at, strong ? 0.021 : 0.015, groupColour(colourOf(paint))));
    });
    const at = start && place(...start, 0.008);
    if (at) moving.push(ball(at, 0.017, "#ffffff"));
    const strong = walks.findIndex(({ name }) => name === shown);
    if (strong >= 0) moving.push(...ruleAt(walks[strong], lastOf(drawn, strong), drawn.rule ?? null));
    for (const each of drawn.straights ?? []) moving.push(...onSurface(each));
    moving.push(...signsOf(terrain));
    if (moving.length) scene.add(...moving);
    ask();
  };

  /** The arrows of a rule and its rectangle of rates: on the surface's tangent at the point, seen through hills. */
  const ruleAt = (walk: Walk, step: number, rule: RuleArrows | null): Moving[] => {
    const of = terrain!, found = atPoint(walk, step, rule);
    const at = found && place(...found.from, 0.012);
    if (!found || !at) return [];
    const [x, y] = found.from, spans = [of.x[1] - of.x[0], of.y[1] - of.y[0]];
    /** Where a way along x and y, in shares of the sides, leads on the tangent. */
    const tangent = (u: number, v: number): Vector3 => {
      const near = 0.004, ahead = place(x + near * u * spans[0], y + near * v * spans[1]), back = place(x - near * u * spans[0], y - near * v * spans[1]);
      const rise = ahead && back ? (ahead.y - back.y) / (2 * near) : 0;
      return new Vector3(u, rise, -v).normalize();
    };
    const made: Moving[] = [];
    if (found.rates) {
      const [u, v] = [tangent(1, 0), tangent(0, 1)].map((way, k) => way.multiplyScalar(Math.max(0.005, RATES * found.rates![k])));
      const corners = ([[1, 1], [1, -1], [-1, -1], [-1, 1]] as const).map(([a, b]) => at.clone().addScaledVector(u, a).addScaledVector(v, b));
      made.push(sheet(corners), ...outlined([...corners, corners[0]], "#ffffff", 1.6, false));
    }
    for (const { along: [dx, dy], colour: paint, dashed } of found.arrows) {
      const size = Math.hypot(dx / spans[0], dy / spans[1]);
      if (!(size > 0)) continue;
      const way = tangent(dx / spans[0] / size, dy / spans[1] / size);
      const tip = at.clone().addScaledVector(way, ARROW);
      made.push(...outlined([at, tip], paint, 3, dashed));
      const head = new Mesh(new ConeGeometry(0.013, 0.036, 16), new MeshBasicMaterial({ color: new Color(paint), depthTest: false, transparent: true }));
      head.position.copy(tip);
      head.quaternion.setFromUnitVectors(new Vector3(0, 1, 0), way);
      head.renderOrder = 1;
      made.push(head);
    }
    return made;
  };

  /** A line with a dark edge, seen through what is before it. */
  const outlined = (points: Vector3[], paint: string, wide: number, dashed: boolean): Moving[] => {
    const flat = points.flatMap(({ x, y, z }) => [x, y, z]);
    return ([["#000000", wide + 2.6, 0.55], [paint, wide, 1]] as const).map(([ink, width, opacity]) => {
      const made = ribbon(flat, ink, width, dashed ? [0.014, 0.011] : []);
      Object.assign(made.material, { depthTest: false, transparent: true, opacity });
      made.renderOrder = 1;
      return made;
    });
  };

  /** The names of the axes, each at its edge, and what stands above minima. */
  const signsOf = (of: Terrain): Moving[] => {
    const found: Moving[] = [];
    for (const [x, y] of signs.upright ? signs.minima : []) {
      const at = place(x, y);
      if (at) found.push(ribbon([at.x, at.y, at.z, at.x, TALL * 1.1, at.z], colour("ink"), 2.5, []));
    }
    if (signs.names) {
      const [across, up] = signs.names;
      const front = place((of.x[0] + of.x[1]) / 2, of.y[0]), side = place(of.x[1], (of.y[0] + of.y[1]) / 2);
      if (front) found.push(lettering(across, front.add(new Vector3(0, -0.04, 0.06))));
      if (side) found.push(lettering(up, side.add(new Vector3(0.06, -0.04, 0))));
    }
    return found;
  };

  /** A straight line of the plane, which lies on the surface. */
  const onSurface = ({ from, to, colour: paint, words, head, dashed }: Straight): Moving[] => {
    const points: Vector3[] = [];
    for (let i = 0; i <= PARTS; i++) {
      const at = place(from[0] + (i / PARTS) * (to[0] - from[0]), from[1] + (i / PARTS) * (to[1] - from[1]), 0.011);
      if (at) points.push(at);
    }
    if (points.length < 2) return [];
    const made: Moving[] = [ribbon(points.flatMap(({ x, y, z }) => [x, y, z]), paintOf(paint), 4, dashed ? [0.03, 0.02] : [])];
    const end = points[points.length - 1], before = points[Math.max(0, points.length - 4)];
    if (head) {
      const cone = new Mesh(new ConeGeometry(0.016, 0.045, 16), new MeshLambertMaterial({ color: new Color(paintOf(paint)) }));
      cone.position.copy(end);
      cone.quaternion.setFromUnitVectors(new Vector3(0, 1, 0), end.clone().sub(before).normalize());
      made.push(cone);
    }
    if (words) made.push(lettering(words, end.clone().add(new Vector3(0, 0.06, 0))));
    return made;
  };

  /** Return points on the surface between a walk's point and the one before: a long step would go through hills. */
  const between = (walk: Walk, i: number): number[] => {
    const [x, y] = [walk.points[2 * i], walk.points[2 * i + 1]];
    const [a, b] = [walk.points[2 * i - 2], walk.points[2 * i - 1]];
    const { x: wide, y: deep } = terrain!;
    const parts = Math.ceil(Math.hypot((x - a) / (wide[1] - wide[0]), (y - b) / (deep[1] - deep[0])) / APART);
    const found: number[] = [];
    for (let k = 1; k < parts; k++) {
      const at = place(a + (k / parts) * (x - a), b + (k / parts) * (y - b), 0.008);
      if (at) found.push(at.x, at.y, at.z);
    }
    return found;
  };

  /** Return points between one of a walk and the last before it, where they are far apart: its path lies on the surface. */
  const betweenOf = (walk: Walk, i: number): Vector3[] => {
    const of = terrain!, [a, b, c, d] = walk.points.subarray(2 * i - 2, 2 * i + 2);
    const cut = within([a, b], [c, d], of);
    if (!cut) return [];
    const [from, to] = cut;
    const at = (share: number): [number, number] => [a + share * (c - a), b + share * (d - b)];
    const long = (to - from) * Math.hypot((c - a) / (of.x[1] - of.x[0]), (d - b) / (of.y[1] - of.y[0]));
    const parts = Math.min(PARTS, Math.floor(long * 50));
    const shares = Array.from({ length: Math.max(0, parts - 1) }, (_, k) => from + ((k + 1) / parts) * (to - from));
    if (from > 0) shares.unshift(from);
    if (to < 1) shares.push(to);
    return shares.flatMap((share) => place(...at(share), 0.008) ?? []);
  };

  /** Return where a point of a walk is: on the surface, or at its own height. */
  const pointOf = (walk: Walk, i: number): Vector3 | null => {
    const at = place(walk.points[2 * i], walk.points[2 * i + 1], 0.008);
    if (at && walk.own) {
      if (!Number.isFinite(walk.own[i])) return null;
      at.y = level(terrain!, walk.own[i]) * TALL + 0.008;
    }
    return at;
  };

  const line = (points: number[], k: number, strong: boolean, through = false): Line2 =>
    ribbon(points, groupColour(colourOf(k)), strong ? 5 : 3, dashOf(k).map((each) => each * 0.004), through);

  const ribbon = (points: number[], paint: string, linewidth: number, dash: number[], through = false): Line2 => {
    const geometry = new LineGeometry();
    geometry.setPositions(points);
    const material = new LineMaterial({
      color: new Color(paint).getHex(),
      linewidth,
      dashed: dash.length > 0,
      dashSize: dash[0] ?? 1,
      gapSize: dash[1] ?? 1,
      ...(through ? { depthTest: false, transparent: true, opacity: 0.4 } : {}),
    });
    const made = new Line2(geometry, material);
    made.computeLineDistances();
    return made;
  };

  // Turned by dragging, nearer by wheel or two fingers; a click without a drag is a start.
  const fingers = new Map<number, Vector2>();
  let dragged = 0;
  element.addEventListener("pointerdown", (event) => {
    element.setPointerCapture(event.pointerId);
    fingers.set(event.pointerId, new Vector2(event.clientX, event.clientY));
    if (fingers.size === 1) dragged = 0;
  });
  element.addEventListener("pointermove", (event) => {
    const before = fingers.get(event.pointerId);
    if (!before) return;
    const now = new Vector2(event.clientX, event.clientY), by = now.clone().sub(before);
    dragged += by.length();
    if (fingers.size === 1) {
      view.turn -= by.x * 0.008;
      view.tilt = Math.min(1.5, Math.max(0.08, view.tilt + by.y * 0.006));
    } else {
      const other = [...fingers].find(([id]) => id !== event.pointerId)![1];
      near(before.distanceTo(other) / Math.max(1, now.distanceTo(other)));
    }
    fingers.set(event.pointerId, now);
    ask();
  });
  for (const over of ["pointerup", "pointercancel"]) {
    element.addEventListener(over, (event) => {
      fingers.delete((event as PointerEvent).pointerId);
    });
  }
  element.addEventListener("wheel", (event) => {
    event.preventDefault();
    near(Math.exp(event.deltaY * 0.001));
  }, { passive: false });
  const near = (times: number) => {
    view.distance = Math.min(6, Math.max(0.8, view.distance * times));
    ask();
  };
  element.addEventListener("click", (event) => {
    if (dragged > 5 || !terrain || !ground || !onStart) return;
    const box = element.getBoundingClientRect();
    const at = new Vector2(((event.clientX - box.left) / box.width) * 2 - 1, 1 - ((event.clientY - box.top) / box.height) * 2);
    const ray = new Raycaster();
    ray.setFromCamera(at, camera);
    const [hit] = ray.intersectObject(ground);
    if (!hit) return;
    onStart([
      terrain.x[0] + (hit.point.x + 0.5) * (terrain.x[1] - terrain.x[0]),
      terrain.y[0] + (0.5 - hit.point.z) * (terrain.y[1] - terrain.y[0]),
    ]);
  });
  element.addEventListener("keydown", (event) => {
    const turns: Record<string, () => void> = {
      ArrowLeft: () => (view.turn += 0.1),
      ArrowRight: () => (view.turn -= 0.1),
      ArrowUp: () => (view.tilt = Math.min(1.5, view.tilt + 0.06)),
      ArrowDown: () => (view.tilt = Math.max(0.08, view.tilt - 0.06)),
      "+": () => near(0.9),
      "-": () => near(1.1),
    };
    const turn = turns[event.key] as (() => void) | undefined;
    if (!turn) return;
    event.preventDefault();
    turn();
    ask();
  });
  const watch = new ResizeObserver(ask);
  watch.observe(element);
  return {
    element,
    show,
    draw,
    close: () => {
      watch.disconnect();
      clear([...fixed, ...moving]);
      renderer.dispose();
      renderer.forceContextLoss();
    },
  };
}

function mesh(of: Terrain): Mesh {
  const { columns, rows } = of;
  const positions = new Float32Array(rows * columns * 3), colours = new Float32Array(rows * columns * 3);
  const index: number[] = [];
  const there = (r: number, c: number) => Number.isFinite(of.heights[r * columns + c]);
  for (let r = 0; r < rows; r++) {
    for (let c = 0; c < columns; c++) {
      const at = r * columns + c, height = level(of, of.heights[at]);
      positions.set([c / (columns - 1) - 0.5, Number.isFinite(height) ? height * TALL : 0, 0.5 - r / (rows - 1)], 3 * at);
      const made = new Color().setRGB(...(shade(height).map((each) => each / 255) as [number, number, number]), "srgb");
      colours.set([made.r, made.g, made.b], 3 * at);
      if (r + 1 < rows && c + 1 < columns && there(r, c) && there(r, c + 1) && there(r + 1, c) && there(r + 1, c + 1)) {
        index.push(at, at + 1, at + columns, at + 1, at + columns + 1, at + columns);
      }
    }
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new BufferAttribute(positions, 3));
  geometry.setAttribute("color", new BufferAttribute(colours, 3));
  geometry.setIndex(index);
  geometry.computeVertexNormals();
  return new Mesh(geometry, new MeshLambertMaterial({ vertexColors: true, side: DoubleSide, polygonOffset: true, polygonOffsetFactor: 1, polygonOffsetUnits: 1 }));
}

/** Contour lines on the surface itself. */
function rings(of: Terrain): LineSegments {
  const points: number[] = [];
  for (let k = 1; k < LEVELS; k++) {
    const height = (k / LEVELS) * TALL + 0.0015;
    for (const [a, b, c, d] of contour(of, k / LEVELS)) {
      points.push(a / (of.columns - 1) - 0.5, height, 0.5 - b / (of.rows - 1), c / (of.columns - 1) - 0.5, height, 0.5 - d / (of.rows - 1));
    }
  }
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new BufferAttribute(new Float32Array(points), 3));
  return new LineSegments(geometry, new LineBasicMaterial({ color: 0xffffff, transparent: true, opacity: 0.3 }));
}

/** Threads between points of a walk and the surface below or above them. */
function hairs(points: number[], k: number): LineSegments {
  const geometry = new BufferGeometry();
  geometry.setAttribute("position", new BufferAttribute(new Float32Array(points), 3));
  return new LineSegments(geometry, new LineBasicMaterial({ color: new Color(groupColour(colourOf(k))), transparent: true, opacity: 0.55, depthTest: false }));
}

/** A translucent rectangle between four corners. */
function sheet(corners: Vector3[]): Mesh {
  const geometry = new BufferGeometry().setFromPoints(corners);
  geometry.setIndex([0, 1, 2, 0, 2, 3]);
  const made = new Mesh(geometry, new MeshBasicMaterial({ color: 0xffffff, transparent: true, opacity: 0.28, side: DoubleSide, depthTest: false }));
  made.renderOrder = 1;
  return made;
}

function ball(at: Vector3, size: number, paint: string): Mesh {
  const made = new Mesh(new SphereGeometry(size, 20, 14), new MeshLambertMaterial({ color: new Color(paint) }));
  made.position.copy(at);
  return made;
}
