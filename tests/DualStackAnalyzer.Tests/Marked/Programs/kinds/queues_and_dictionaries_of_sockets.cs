//: unset_socket
var map = new Dictionary<string, Socket> { ["a"] = s };
/*body*/

//# Dictionary indexer gives the socket that is chosen for
map["a"].DualMode = true;

//# Dictionary.TryGetValue gives the socket that is chosen for
if (map.TryGetValue("a", out var it)) it.DualMode = true;

//# TryGetValue into a variable of before gives the socket that is chosen for
Socket it;
if (map.TryGetValue("a", out it)) it.DualMode = true;

//# Dictionary.Values gives the socket that is chosen for
map.Values.First().DualMode = true;

//# A pair of a dictionary gives the socket that is chosen for
foreach (var pair in map) pair.Value.DualMode = true;

//# Select over pairs gives the socket that is chosen for
foreach (var it in map.Select(pair => pair.Value)) it.DualMode = true;

//# Dictionary.Remove with its value gives the socket that is chosen for
//@ net10.0
if (map.Remove("a", out var it)) it.DualMode = true;

//# GetValueOrDefault gives the socket that is chosen for
//@ net10.0
map.GetValueOrDefault("a").DualMode = true;

//# A dictionary that is only counted is reported // !! DSA1001
Console.WriteLine(map.ContainsKey("a"));

//: unset_socket

//# Queue.Dequeue gives the socket that is chosen for
var queue = new Queue<Socket>();
queue.Enqueue(s);
queue.Dequeue().DualMode = true;

//# Queue.Peek gives the socket that is chosen for
var queue = new Queue<Socket>();
queue.Enqueue(s);
queue.Peek().DualMode = true;

//# Stack.Pop gives the socket that is chosen for
var stack = new Stack<Socket>();
stack.Push(s);
stack.Pop().DualMode = true;

//# Stack.Peek gives the socket that is chosen for
var stack = new Stack<Socket>();
stack.Push(s);
stack.Peek().DualMode = true;

//# LinkedList.First gives the socket that is chosen for
var list = new LinkedList<Socket>();
list.AddLast(s);
list.First.Value.DualMode = true;

//# ConcurrentQueue.TryDequeue gives the socket that is chosen for
var queue = new System.Collections.Concurrent.ConcurrentQueue<Socket>();
queue.Enqueue(s);
if (queue.TryDequeue(out var it)) it.DualMode = true;

//# ConcurrentQueue.TryPeek gives the socket that is chosen for
var queue = new System.Collections.Concurrent.ConcurrentQueue<Socket>();
queue.Enqueue(s);
if (queue.TryPeek(out var it)) it.DualMode = true;

//# ConcurrentBag.TryTake gives the socket that is chosen for
var bag = new System.Collections.Concurrent.ConcurrentBag<Socket> { s };
if (bag.TryTake(out var it)) it.DualMode = true;

//# ConcurrentDictionary.GetOrAdd gives the socket that is chosen for
var map = new System.Collections.Concurrent.ConcurrentDictionary<string, Socket>();
map["a"] = s;
map.GetOrAdd("a", key => null).DualMode = true;

//# ConcurrentDictionary.TryRemove gives the socket that is chosen for
var map = new System.Collections.Concurrent.ConcurrentDictionary<string, Socket>();
map["a"] = s;
if (map.TryRemove("a", out var it)) it.DualMode = true;

//# ConcurrentDictionary.AddOrUpdate gives the socket that is chosen for
var map = new System.Collections.Concurrent.ConcurrentDictionary<string, Socket>();
map["a"] = s;
map.AddOrUpdate("a", key => null, (key, it) => { it.DualMode = true; return it; });

//# Queue.TryDequeue gives the socket that is chosen for
//@ net10.0
var queue = new Queue<Socket>();
queue.Enqueue(s);
if (queue.TryDequeue(out var it)) it.DualMode = true;

//# Stack.TryPop gives the socket that is chosen for
//@ net10.0
var stack = new Stack<Socket>();
stack.Push(s);
if (stack.TryPop(out var it)) it.DualMode = true;

//# PriorityQueue.Dequeue gives the socket that is chosen for
//@ net10.0
var queue = new PriorityQueue<Socket, int>();
queue.Enqueue(s, 1);
queue.Dequeue().DualMode = true;

//# A queue that is only counted is reported // !! DSA1001
var queue = new Queue<Socket>();
queue.Enqueue(s);
Console.WriteLine(queue.Count);
