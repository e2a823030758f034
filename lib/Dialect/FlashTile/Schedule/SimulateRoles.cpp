//===- SimulateRoles.cpp - Runs the scalars of two roles -*- C++ -*-===//
//
// Part of the flash-opt project, under the Apache License v2.0 with LLVM
// Exceptions. SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// What depends on numbers: that both roles get to the end, and that a tile is
// awaited where its wait is reached. For a handful of sizes, at and around
// multiples of the tiles, the loops and conditions of some tasks are evaluated;
// the two lists of events that result then run as processes joined by rings. A
// role blocks on nothing but a ring, and what it does next does not depend on
// the speed of the other: one order of execution shows what any would.
//
// Lengths of sequences, which are read from memory, have some values too.
//
// Refused: bounds and conditions that are not arithmetic on task ids, sizes,
// such lengths and constants.
//
//===----------------------------------------------------------------------===//

#include "ScalarRun.h"
#include "VerifyRoles.h"

#include "flash/Target/LaunchPlan.h"

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/IR/Matchers.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::flash;
using namespace mlir::flash_tile;

//===----------------------------------------------------------------------===//
// Sizes
//===----------------------------------------------------------------------===//

namespace {
/// The run-time sizes of a kernel, and values that are worth trying.
class Sizes {
public:
  LogicalResult read(KernelOp kernel, TasksOp producer);

  /// One value a size; each list once.
  SmallVector<SmallVector<int64_t>> getSamples() const;
  /// What is read from memory: lengths in front of, at and behind the end of a
  /// tile, and one behind all keys.
  SmallVector<int64_t> getLengths() const {
    return {0, 1, keyTile, 2 * keyTile + 1, int64_t(1) << 30};
  }
  /// The extents that the arguments have then.
  Number getExtent(ArrayRef<int64_t> sample, BlockArgument argument,
                   int64_t dim) const;
  std::string format(ArrayRef<int64_t> sample) const;

private:
  enum class Use { Other, Query, Key };

  /// Without a plan all dynamic dims are the same size.
  std::optional<LaunchPlan> plan;
  SmallVector<Use> uses;
  int64_t queryTile = 1, keyTile = 1;
};
} // namespace

/// Which sizes count rows of tiles that loops go through, or tasks.
LogicalResult Sizes::read(KernelOp kernel, TasksOp producer) {
  auto attr = kernel->getParentOp()->getAttrOfType<DictionaryAttr>(
      LaunchPlan::attrName);
  if (attr) {
    FailureOr<LaunchPlan> known = LaunchPlan::fromAttr(attr, kernel.getLoc());
    if (failed(known))
      return failure();
    plan = std::move(*known);
  }
  queryTile = producer.getSteps().back();
  uses.assign(plan ? plan->sizes.size() : 1, plan ? Use::Other : Use::Key);
  producer.walk([&](FillOp fill) {
    // A block of a bias: other fills know rows and columns of it.
    if (fill.getDims().size() == 2 &&
        !matchPattern(fill.getOffsets()[fill.getDims()[1]], m_Zero()))
      return;
    bool key = isa<scf::ForOp>(fill->getParentOp());
    if (key && fill.getRing().getType().getTile().getRank())
      keyTile = fill.getRing().getType().getTile().getDimSize(0);
    auto source = dyn_cast<BlockArgument>(fill.getSource());
    if (!plan || !source || fill.getDims().empty() ||
        source.getArgNumber() >= plan->operands.size())
      return;
    const auto &dims = plan->operands[source.getArgNumber()].dims;
    if (fill.getDims()[0] >= int64_t(dims.size()))
      return;
    for (const Formula::Term &term : dims[fill.getDims()[0]].terms)
      if (term.kind == Formula::Kind::Size && uses[term.value] != Use::Key)
        uses[term.value] = key ? Use::Key : Use::Query;
  });
  return success();
}

SmallVector<SmallVector<int64_t>> Sizes::getSamples() const {
  int64_t q = queryTile, k = keyTile;
  SmallVector<SmallVector<int64_t>> samples;
  // The last one is for windows.
  const std::pair<int64_t, int64_t> lengths[] = {
      {1, 1},         {k - 1, k - 1},
      {k, k},         {k + 1, k + 1},
      {1, 3 * k + 5}, {3 * k + 5, 3 * k + 5},
      {q, 0},         {3 * q + 5, 1},
      {q + 1, 5 * k}, {5 * q, 2 * k - 1},
      {2 * q, k + 1}, {24 * k + 3, 24 * k + 3}};
  for (auto [query, key] : lengths) {
    SmallVector<int64_t> sample;
    for (Use use : uses)
      sample.push_back(use == Use::Key ? key : use == Use::Query ? query : 2);
    if (!llvm::is_contained(samples, sample))
      samples.push_back(std::move(sample));
  }
  return samples;
}

Number Sizes::getExtent(ArrayRef<int64_t> sample, BlockArgument argument,
                        int64_t dim) const {
  auto type = dyn_cast<MemRefType>(argument.getType());
  if (!type || dim < 0 || dim >= type.getRank())
    return std::nullopt;
  if (!type.isDynamicDim(dim))
    return type.getDimSize(dim);
  if (!plan)
    return sample.front();
  if (argument.getArgNumber() >= plan->operands.size())
    return std::nullopt;
  const auto &dims = plan->operands[argument.getArgNumber()].dims;
  if (dim >= int64_t(dims.size()))
    return std::nullopt;
  return evaluateFormula(dims[dim], sample);
}

std::string Sizes::format(ArrayRef<int64_t> sample) const {
  if (!plan)
    return ("every dynamic dim = " + Twine(sample.front())).str();
  SmallVector<std::string> parts;
  for (auto [size, value] : llvm::zip(plan->sizes, sample))
    parts.push_back((size.name + " = " + Twine(value)).str());
  return parts.empty() ? "the sizes of its types" : llvm::join(parts, ", ");
}

//===----------------------------------------------------------------------===//
// Events
//===----------------------------------------------------------------------===//

namespace {
struct Event {
  enum class Kind { Fill, Wait, Await, Release };
  Kind kind;
  Operation *op;
  int64_t ring;
};

using Events = SmallVector<Event>;

/// What a role does, one task after the other.
class Tracer {
public:
  /// `run` knows the values in front of the roles.
  Tracer(TasksOp tasks, ScalarRun &run,
         const llvm::MapVector<Value, int64_t> &rings, Events &events)
      : tasks(tasks), run(run), rings(rings), events(events) {}

  LogicalResult trace(ArrayRef<int64_t> ids) {
    published = tasks.getOrder() == "stride";
    steps = 0;
    Block &body = tasks.getBody().front();
    for (auto [argument, id] : llvm::zip(body.getArguments(), ids))
      run.set(argument, id);
    if (failed(visitBlock(body)))
      return failure();
    meet(tasks);
    return success();
  }

private:
  static constexpr int64_t maxSteps = 1 << 22;

  LogicalResult visitBlock(Block &block) {
    for (Operation *op : run.getProgram(block))
      if (failed(visit(op)))
        return failure();
    return success();
  }

  LogicalResult visit(Operation *op) {
    if (++steps > maxSteps)
      return op->emitOpError("can't follow: a task takes more than ")
             << maxSteps << " steps";
    if (auto loop = dyn_cast<scf::ForOp>(op))
      return visitLoop(loop);
    if (isa<FillOp>(op)) {
      add(Event::Kind::Fill, op);
    } else if (isa<WaitOp>(op)) {
      add(Event::Kind::Wait, op);
    } else if (isa<ReleaseOp>(op)) {
      add(Event::Kind::Release, op);
    } else if (auto await = dyn_cast<AwaitOp>(op)) {
      Number next = run.get(await.getNext());
      if (!next)
        return op->emitOpError("can't follow: its condition is not arithmetic "
                               "on task ids, sizes and constants");
      if (*next)
        add(Event::Kind::Await, op);
    } else if (isa<NextTaskOp>(op)) {
      // The producer hands on at the end what it has asked for here.
      if (!isProducer())
        meet(op);
    } else {
      run.evaluate(op);
    }
    return success();
  }

  LogicalResult visitLoop(scf::ForOp loop) {
    Number lower = run.get(loop.getLowerBound());
    Number upper = run.get(loop.getUpperBound());
    Number step = run.get(loop.getStep());
    if (!lower || !upper || !step || *step < 1)
      return loop.emitOpError("can't follow: its bounds are not arithmetic on "
                              "task ids, sizes and constants");
    bool overflow = false;
    for (int64_t i = *lower; i < *upper && !overflow;
         overflow = llvm::AddOverflow(i, *step, i)) {
      run.set(loop.getInductionVar(), i);
      if (failed(visitBlock(*loop.getBody())))
        return failure();
    }
    return success();
  }

  bool isProducer() {
    return tasks->getParentRegion() ==
           &cast<RolesOp>(tasks->getParentOp()).getProducer();
  }

  void add(Event::Kind kind, Operation *op) {
    events.push_back({kind, op, rings.lookup(getRingOf(op))});
  }

  /// Dynamic tasks go through a queue, once a task. Its index is behind those
  /// of all rings.
  void meet(Operation *op) {
    if (std::exchange(published, true))
      return;
    int64_t queue = rings.size();
    if (isProducer()) {
      events.push_back({Event::Kind::Fill, op, queue});
      return;
    }
    events.push_back({Event::Kind::Wait, op, queue});
    events.push_back({Event::Kind::Release, op, queue});
  }

  TasksOp tasks;
  ScalarRun &run;
  const llvm::MapVector<Value, int64_t> &rings;
  Events &events;
  bool published = false;
  int64_t steps = 0; ///< of this task
};

/// The roles as processes.
class Simulation {
public:
  Simulation(const llvm::MapVector<Value, int64_t> &rings) {
    for (auto &[ring, index] : rings)
      states.push_back({ring, cast<RingType>(ring.getType()).getSlots()});
    states.push_back({Value(), /*slots=*/2}); // the queue
  }

  LogicalResult run(ArrayRef<Event> producer, ArrayRef<Event> consumers,
                    StringRef sizes) {
    while (true) {
      size_t left = producer.size() + consumers.size();
      while (!producer.empty() && step(producer.front()))
        producer = producer.drop_front();
      while (!consumers.empty() && step(consumers.front())) {
        if (skipped)
          return failSkipped(consumers.front(), sizes);
        consumers = consumers.drop_front();
      }
      if (producer.empty() && consumers.empty())
        return success();
      if (left == producer.size() + consumers.size())
        return failDeadlock(producer, consumers, sizes);
    }
  }

private:
  struct State {
    Value ring;
    int64_t slots;
    int64_t filled = 0, read = 0, released = 0;
    bool awaited = false; ///< the next tile to be read
  };

  /// False if `event` can't happen yet.
  bool step(const Event &event) {
    State &state = states[event.ring];
    switch (event.kind) {
    case Event::Kind::Fill:
      if (state.filled - state.released >= state.slots)
        return false;
      ++state.filled;
      return true;
    case Event::Kind::Await:
      state.awaited = state.filled > state.read;
      return state.awaited;
    case Event::Kind::Wait:
      if (auto wait = dyn_cast<WaitOp>(event.op); wait && wait.getArrived())
        skipped = !state.awaited;
      else if (state.filled <= state.read)
        return false;
      ++state.read;
      state.awaited = false;
      return true;
    case Event::Kind::Release:
      ++state.released;
      return true;
    }
    return false;
  }

  LogicalResult finish(InFlightDiagnostic error, Value ring, StringRef sizes) {
    if (ring)
      error.attachNote(ring.getLoc()) << "the ring";
    error.attachNote() << "with " << sizes;
    return error;
  }

  LogicalResult failSkipped(const Event &event, StringRef sizes) {
    return finish(event.op->emitOpError("expects a tile that has arrived, but "
                                        "the await before it is skipped"),
                  states[event.ring].ring, sizes);
  }

  LogicalResult failDeadlock(ArrayRef<Event> producer,
                             ArrayRef<Event> consumers, StringRef sizes) {
    // The consumers hand a slot back unless they are stuck.
    const Event &stuck = consumers.front();
    Value ring = states[stuck.ring].ring;
    InFlightDiagnostic error = stuck.op->emitOpError("deadlock: waits for a ")
                               << (ring ? "tile" : "task")
                               << " that never comes";
    if (producer.empty())
      error.attachNote() << "the producer has come to its end";
    else
      error.attachNote(producer.front().op->getLoc())
          << "the producer waits here for a "
          << (states[producer.front().ring].ring ? "slot"
                                                 : "place in the queue");
    return finish(std::move(error), ring, sizes);
  }

  SmallVector<State> states;
  bool skipped = false;
};
} // namespace

//===----------------------------------------------------------------------===//
// Tasks
//===----------------------------------------------------------------------===//

/// The first task, the last one, and some between them along the last dim, on
/// which loops depend: all if there are few.
static FailureOr<SmallVector<SmallVector<int64_t>>>
chooseTasks(TasksOp tasks, ScalarRun &run) {
  SmallVector<int64_t> first, last, counts;
  for (auto [extent, step] : llvm::zip(tasks.getExtents(), tasks.getSteps())) {
    Number size = run.get(extent);
    if (!size)
      return tasks.emitOpError("can't follow: its extents are not arithmetic "
                               "on sizes and constants");
    counts.push_back(llvm::divideCeilSigned(*size, step));
    first.push_back(0);
    last.push_back((counts.back() - 1) * step);
  }
  SmallVector<SmallVector<int64_t>> chosen;
  if (llvm::any_of(counts, [](int64_t count) { return count < 1; }))
    return chosen;
  constexpr int64_t most = 16;
  chosen = {first, last};
  int64_t count = counts.back(), taken = std::min(count, most);
  for (int64_t i = 1; i < taken; ++i) {
    chosen.push_back(first);
    int64_t index = count > most ? i * (count - 1) / (most - 1) : i;
    chosen.back().back() = index * tasks.getSteps().back();
  }
  return chosen;
}

static constexpr size_t enoughEvents = 1 << 13;

/// Some tasks of one size. `run` has started.
static LogicalResult simulateTasks(KernelOp kernel, TasksOp producer,
                                   TasksOp consumers, ScalarRun &run,
                                   const llvm::MapVector<Value, int64_t> &rings,
                                   StringRef sizes) {
  for (Operation *op : run.getProgram(kernel.getBody().front()))
    run.evaluate(op);
  auto tasks = chooseTasks(producer, run);
  if (failed(tasks))
    return failure();
  Events fills, waits;
  Tracer produce(producer, run, rings, fills);
  Tracer consume(consumers, run, rings, waits);
  for (ArrayRef<int64_t> ids : *tasks) {
    // Types may say that sequences are very long.
    if (fills.size() > enoughEvents)
      break;
    if (failed(produce.trace(ids)) || failed(consume.trace(ids)))
      return failure();
  }
  return Simulation(rings).run(fills, waits, sizes);
}

LogicalResult mlir::flash_tile::simulateRoles(KernelOp kernel, TasksOp producer,
                                              TasksOp consumers) {
  Sizes sizes;
  if (failed(sizes.read(kernel, producer)))
    return failure();
  llvm::MapVector<Value, int64_t> rings;
  for (AllocOp alloc : kernel.getBody().front().getOps<AllocOp>())
    rings.insert({alloc.getRing(), int64_t(rings.size())});
  ScalarRun run({producer, consumers}, [](Operation *op) {
    return isa<FillOp, WaitOp, ReleaseOp, AwaitOp, NextTaskOp>(op);
  });
  SmallVector<int64_t> lengths = {0};
  if (run.readsMemory())
    lengths = sizes.getLengths();
  for (ArrayRef<int64_t> sample : sizes.getSamples())
    for (int64_t length : lengths) {
      run.start(
          [&](BlockArgument argument, int64_t dim) {
            return sizes.getExtent(sample, argument, dim);
          },
          length);
      std::string text = sizes.format(sample);
      if (run.readsMemory())
        text += (", lengths " + Twine(length)).str();
      if (failed(simulateTasks(kernel, producer, consumers, run, rings, text)))
        return failure();
    }
  return success();
}
