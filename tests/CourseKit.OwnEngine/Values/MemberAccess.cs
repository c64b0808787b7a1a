namespace OwnEngine;

/// <summary>The members of values that are not objects, and setting members.</summary>
internal static class MemberAccess
{
    /// <summary>A member that a value does not have is null.</summary>
    public static TemplateValue Of(TemplateValue value, Name name) => value.Kind switch
    {
        TemplateKind.Text or TemplateKind.Html => name.Text == "size" ? value.AsString.Length : default(TemplateValue),
        TemplateKind.List => OfList(value.AsList, name),
        TemplateKind.Date => DateMembers.Of(value.AsDate, name.Text),
        TemplateKind.Duration => DurationMembers.Of(value.AsDuration, name.Text),
        _ => default,
    };

    /// <summary>Null for what can be neither empty nor full.</summary>
    public static TemplateValue IsEmpty(TemplateValue value) => value.Kind switch
    {
        TemplateKind.Text or TemplateKind.Html => value.AsString.Length == 0,
        TemplateKind.List => value.AsList.Count == 0,
        TemplateKind.Object => !value.AsObject.Members.Any(),
        _ => default(TemplateValue),
    };

    public static bool TrySet(RenderContext context, TemplateValue owner, string name, TemplateValue value)
    {
        switch (owner.Reference)
        {
            case ObjectValue target when !target.IsReadOnly(name):
                target.Set(name, value);
                return true;
            case ListValue list when name != "size":
                (list.Members ??= new ObjectValue()).Set(name, value);
                return true;
            case BuiltinObject builtin:
                return builtin.TrySet(context, name, value);
            default:
                return false;
        }
    }

    private static TemplateValue OfList(ITemplateList list, Name name)
    {
        if (name.Text == "size") return list.Count;
        return list is ListValue { Members: { } members } && members.TryGet(name, out var member) ? member : default;
    }
}
