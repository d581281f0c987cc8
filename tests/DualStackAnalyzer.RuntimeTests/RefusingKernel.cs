namespace DualStackAnalyzer.RuntimeTests;

/// <summary>
/// A system whose kernel has no IPv6, for one program and what it starts: a filter (seccomp) refuses sockets of the family with
/// EAFNOSUPPORT, as socket(2) says that such a kernel does. Neither rights nor a namespace are needed.
/// </summary>
internal sealed class RefusingKernel : IDisposable
{
    /// <summary>Sets the filter for its own thread, and becomes the program that its arguments name.</summary>
    private const string Source = """
        using System;
        using System.Linq;
        using System.Runtime.InteropServices;

        const int NoNewPrivileges = 38, SetSeccomp = 22, ByFilter = 2;
        const ushort Load = 0x20, JumpIfEqual = 0x15, Return = 0x06;
        const uint Allow = 0x7FFF0000, Refuse = 0x00050000, NotSupported = 97, InterNetworkV6 = 10;
        uint socketCall = RuntimeInformation.ProcessArchitecture == Architecture.X64 ? 41u : 198u;
        var instructions = new[]
        {
            new Instruction(Load, 0, 0, 0),
            new Instruction(JumpIfEqual, 0, 3, socketCall),
            new Instruction(Load, 0, 0, 16),
            new Instruction(JumpIfEqual, 0, 1, InterNetworkV6),
            new Instruction(Return, 0, 0, Refuse | NotSupported),
            new Instruction(Return, 0, 0, Allow),
        };
        var program = new FilterProgram { Length = (ushort)instructions.Length, Filter = GCHandle.Alloc(instructions, GCHandleType.Pinned).AddrOfPinnedObject() };
        if (Native.prctl(NoNewPrivileges, 1, 0, 0, 0) == 0 && Native.prctl(SetSeccomp, ByFilter, ref program, 0, 0) == 0)
        {
            Native.execvp(args[0], args.Append(null).ToArray());
        }

        Console.Error.Write(Marshal.GetLastPInvokeErrorMessage());
        return 1;

        [StructLayout(LayoutKind.Sequential)]
        readonly record struct Instruction(ushort Code, byte IfTrue, byte IfFalse, uint Operand);

        struct FilterProgram
        {
            public ushort Length;
            public IntPtr Filter;
        }

        static class Native
        {
            [DllImport("libc", SetLastError = true)]
            public static extern int prctl(int option, nint first, nint second, nint third, nint fourth);

            [DllImport("libc", SetLastError = true)]
            public static extern int prctl(int option, nint first, ref FilterProgram second, nint third, nint fourth);

            [DllImport("libc", SetLastError = true)]
            public static extern int execvp(string file, string[] arguments);
        }
        """;

    private readonly CompiledProgram _launcher = new("Launcher", Source);

    /// <summary>What to write before a command to run it there.</summary>
    public IReadOnlyList<string> Prefix => _launcher.Command;

    public void Dispose() => _launcher.Dispose();
}
