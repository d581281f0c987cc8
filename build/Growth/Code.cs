namespace DualStackAnalyzer.Growth;

/// <summary>The pieces that the generated programs are made of.</summary>
internal static class Code
{
    public const string Creation = "new Socket(AddressFamily.InterNetworkV6, SocketType.Stream, ProtocolType.Tcp)";

    /// <summary>The statement that creates the one socket.</summary>
    public const string Created = $"Socket socket = {Creation};";

    /// <summary>The statement that binds it.</summary>
    public static string Bound => Bind("socket", 0);

    public static string Bind(string socket, int index) => $"{socket}.Bind(new IPEndPoint(IPAddress.IPv6Any, {1000 + index}));";

    /// <summary>A line, or some, for each index from zero.</summary>
    public static string Each(int count, Func<int, string> line) => string.Join("\n", Enumerable.Range(0, count).Select(line));

    /// <summary>A type with these members.</summary>
    public static string Type(params string[] members) => $$"""
        using System;
        using System.Net;
        using System.Net.Sockets;

        public class Server
        {
        {{string.Join("\n\n", members)}}
        }
        """;

    /// <summary>A type whose only method has these statements.</summary>
    public static string Method(params string[] statements) => Type(Start("string[] args", statements));

    public static string Start(string parameters, params string[] statements) =>
        $"public static void Start({parameters})\n{{\n{string.Join("\n", statements)}\n}}";
}
