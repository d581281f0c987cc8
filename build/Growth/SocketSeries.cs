using static DualStackAnalyzer.Growth.Code;

namespace DualStackAnalyzer.Growth;

/// <summary>More and more sockets.</summary>
internal static class SocketSeries
{
    public static IReadOnlyList<GrowthSeries> All { get; } =
    [
        new("sockets in a method", GrowthSeries.Doubling(1, 2_000), Sockets, size => size),
        new("sockets in a method, each in a try", GrowthSeries.Doubling(1, 2_000), Tries, size => size),
        new("sockets in one array", GrowthSeries.Doubling(1, 4_000), Elements, size => size),
        new("socket fields, each with a method", GrowthSeries.Doubling(10, 1_000), Fields, size => size),
        new("methods, each with a socket", GrowthSeries.Doubling(10, 5_000), Methods, size => size),
        new("calls of one helper that binds", GrowthSeries.Doubling(1, 256), BindingHelper, size => size),
        new("calls of one helper that creates", GrowthSeries.Doubling(1, 256), CreatingHelper, _ => 1),
    ];

    private static string Sockets(int size) => Method(
        Each(size, i => $"Socket socket{i} = {Creation};\n{Bind($"socket{i}", i)}"));

    private static string Tries(int size) => Method(Each(size, i => $$"""
        Socket socket{{i}} = {{Creation}};
        try
        {
            {{Bind($"socket{i}", i)}}
        }
        catch (SocketException problem)
        {
            Console.WriteLine(problem.Message);
            socket{{i}}.Close();
        }
        """));

    private static string Elements(int size) => Method(
        $"Socket[] sockets =\n{{\n{Each(size, _ => $"{Creation},")}\n}};",
        "int port = 1000;",
        "foreach (Socket socket in sockets) { socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port++)); }");

    private static string Fields(int size) => Type(
        Each(size, i => $"private readonly Socket _socket{i} = {Creation};"),
        Each(size, i => $"public void Open{i}() {{ {Bind($"_socket{i}", i)} }}"));

    private static string Methods(int size) => Type(
        Each(size, i => $"public static void Open{i}() {{ Socket socket = {Creation}; {Bind("socket", i)} socket.Listen(10); }}"));

    private static string BindingHelper(int size) => Type(
        Start("", Each(size, i => $"Socket socket{i} = {Creation};\nOpen(socket{i}, {1000 + i});")),
        "private static void Open(Socket socket, int port) { socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port)); socket.Listen(10); }");

    private static string CreatingHelper(int size) => Type(
        Start("", Each(size, i => $"Socket socket{i} = Open({1000 + i});\nsocket{i}.Listen(10);")),
        $"private static Socket Open(int port) {{ Socket socket = {Creation}; socket.Bind(new IPEndPoint(IPAddress.IPv6Any, port)); return socket; }}");
}
