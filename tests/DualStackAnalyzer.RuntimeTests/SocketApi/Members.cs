extern alias analyzer;

using System.Net.NetworkInformation;
using System.Reflection;
using System.Runtime.CompilerServices;
using analyzer::DualStackAnalyzer.Sockets.Api;

namespace DualStackAnalyzer.RuntimeTests.SocketApi;

/// <summary>The members of the running class library that a row of the table names, and how to call them.</summary>
internal static class Members
{
    private static readonly Assembly[] Platform =
        [typeof(Socket).Assembly, typeof(IPAddress).Assembly, typeof(Dns).Assembly, typeof(NetworkInterface).Assembly];

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <summary>The instance and static members that the row names.</summary>
    public static IReadOnlyList<MemberInfo> Of(ApiRow row)
    {
        var type = Platform.Select(assembly => assembly.GetType(row.Type)).First(type => type is not null)!;
        return [.. type.GetMember(row.Member).Where(member => row.Parameters == "*" || row.Parameters == ParametersOf(member))];
    }

    /// <summary>The simple names of the parameter types, as the table writes them.</summary>
    public static string ParametersOf(MemberInfo member) => member is MethodBase method
        ? string.Join(",", method.GetParameters().Select(parameter => parameter.ParameterType.Name.TrimEnd('&').Split('`')[0]))
        : "";

    /// <summary>The type of the object that the member is called on.</summary>
    public static Type HolderOf(MemberInfo member) => IsExtension(member) ? ((MethodInfo)member).GetParameters()[0].ParameterType : member.DeclaringType!;

    private static bool IsExtension(MemberInfo member) => member.IsDefined(typeof(ExtensionAttribute), inherit: false);

    /// <summary>Calls a method or constructor, or reads a property or field, and waits for what it promises.</summary>
    public static object? Call(MemberInfo member, object? target, Func<ParameterInfo, object?> argument) => member switch
    {
        ConstructorInfo constructor => constructor.Invoke(
            BindingFlags.DoNotWrapExceptions, null, [.. constructor.GetParameters().Select(argument)], null),
        MethodInfo method when IsExtension(method) => Awaited(method.Invoke(
            null, BindingFlags.DoNotWrapExceptions, null, [target, .. method.GetParameters().Skip(1).Select(argument)], null)),
        MethodInfo method => Awaited(method.Invoke(
            target, BindingFlags.DoNotWrapExceptions, null, [.. method.GetParameters().Select(argument)], null)),
        PropertyInfo property => property.GetValue(target),
        FieldInfo field => field.GetValue(target),
        _ => throw new ArgumentException($"{member} cannot be called.", nameof(member)),
    };

    /// <summary>A span cannot be passed by reflection; the other overloads have to stand for it.</summary>
    public static bool TakesSpan(MemberInfo member) =>
        member is MethodBase method && method.GetParameters().Any(parameter => parameter.ParameterType.IsByRefLike);

    private static object? Awaited(object? returned)
    {
        if (returned?.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(ValueTask<>))
        {
            returned = type.GetMethod(nameof(ValueTask<>.AsTask))!.Invoke(returned, null);
        }

        if (returned is IAsyncResult begun and not Task)
        {
            begun.AsyncWaitHandle.WaitOne(Patience);
        }

        var task = returned is ValueTask plain ? plain.AsTask() : returned as Task;
        if (task is null)
        {
            return returned;
        }

        task.GetAwaiter().GetResult();
        return task.GetType().GetProperty(nameof(Task<>.Result))?.GetValue(task);
    }
}
