using System.Runtime.CompilerServices;

namespace OwnEngine;

/// <summary>The names that every template knows.</summary>
internal static class BuiltinTable
{
    private static readonly NameMap<TemplateValue> s_all = Build();

    public static IEnumerable<string> Names
    {
        get
        {
            for (var i = 0; i < s_all.Count; i++) yield return s_all.KeyAt(i);
        }
    }

    /// <summary>Null for a name that is none of them.</summary>
    public static TemplateValue Find(Name name)
    {
        ref var found = ref s_all.Find(name);
        return Unsafe.IsNullRef(ref found) ? default : found;
    }

    /// <summary>The function that a path of two names spells, <c>string.upcase</c>; null when it spells none.</summary>
    public static TemplateValue FindMember(Expression target, Name member)
    {
        if (target is not VariableExpression { Name: var group } || Find(group).Reference is not BuiltinObject builtin) return default;
        return builtin.TryGet(member, out var value) && value.Kind == TemplateKind.Function ? value : default;
    }

    public static bool IsKnown(string name) => !Unsafe.IsNullRef(ref s_all.Find(name));

    private static NameMap<TemplateValue> Build()
    {
        var all = new NameMap<TemplateValue>();
        BuiltinObject[] groups =
        [
            ArrayFunctions.Group, DateFunctions.Group, HtmlFunctions.Group, MathFunctions.Group,
            ObjectFunctions.Group, RegexFunctions.Group, StringFunctions.Group, TimeSpanFunctions.Group,
        ];
        foreach (var group in groups) all.Set(group.Name, TemplateValue.From(group));
        all.Set("include", TemplateValue.From(IncludeFunction.Instance));
        all.Set("include_join", TemplateValue.From(IncludeJoinFunction.Instance));
        all.Set("empty", TemplateValue.From(EmptyValue.Instance));
        return all;
    }
}
