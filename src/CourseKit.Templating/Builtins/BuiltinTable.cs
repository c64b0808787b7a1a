using Scriban.Functions;
using Scriban.Runtime;
using ScribanHtml = Scriban.Functions.HtmlFunctions;
using ScribanObject = Scriban.Functions.ObjectFunctions;
using ScribanRegex = Scriban.Functions.RegexFunctions;
using ScribanString = Scriban.Functions.StringFunctions;

namespace CourseKit.Templating;

/// <summary>
/// The names that every template knows: Scriban's own builtins, with ours in place of those that depend on the machine or surprise.
/// </summary>
internal static class BuiltinTable
{
    private static readonly OwnFunction[] s_own =
    [
        .. HtmlFunctions.All, .. StringFunctions.All, .. DateFunctions.All, .. ListFunctions.All, .. NumberFunctions.All,
        .. ObjectFunctions.All, .. RegexFunctions.All, .. RefusedFunctions.All,
    ];

    /// <summary>What Scriban's contexts are made with.</summary>
    public static ScriptObject Scope { get; } = Build();

    public static IEnumerable<string> Names => Scope.Keys;

    public static bool IsKnown(string name) => Scope.ContainsKey(name);

    public static object? Find(string name) => Scope.TryGetValue(name, out var value) ? value : null;

    private static ScriptObject Build()
    {
        var scope = new ScriptObject
        {
            ["array"] = GroupOf("array", new ArrayFunctions()),
            ["date"] = GroupOf(
                "date", new ScriptObject { ["default_format"] = DateValue.DefaultFormat, ["format"] = DateValue.DefaultFormat }),
            ["html"] = GroupOf("html", new ScribanHtml()),
            ["math"] = GroupOf("math", new MathFunctions()),
            ["object"] = GroupOf("object", new ScribanObject()),
            ["regex"] = GroupOf("regex", new ScribanRegex()),
            ["string"] = GroupOf("string", new ScribanString()),
            ["timespan"] = GroupOf("timespan", new TimeSpanFunctions()),
            ["empty"] = EmptyScriptObject.Default,
            ["blank"] = EmptyScriptObject.Default,
        };
        scope["include"] = IncludeFunction.Instance;
        scope["include_join"] = IncludeFunction.Join;
        scope.IsReadOnly = true;
        return scope;
    }

    private static BuiltinGroup GroupOf(string name, ScriptObject group)
    {
        var members = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var (member, value) in group) members[member] = value!;
        foreach (var function in s_own.Where(function => function.Signature.Name.StartsWith(name + '.', StringComparison.Ordinal)))
        {
            members[function.Signature.Name[(name.Length + 1)..]] = function;
        }

        return new BuiltinGroup(name, members);
    }
}
