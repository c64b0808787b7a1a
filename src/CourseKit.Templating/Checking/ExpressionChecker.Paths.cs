using Scriban.Syntax;

namespace CourseKit.Templating;

/// <content>Names, members and items.</content>
internal sealed partial class ExpressionChecker
{
    private static readonly string[] s_flagsOfLoops = ["first", "last", "even", "odd", "changed"];

    /// <summary>The shape of what stands there; a function is not called.</summary>
    private TemplateShape Resolve(ScriptExpression path) => path switch
    {
        ScriptVariableGlobal variable => Name(variable),
        ScriptVariableLocal { BaseName: "" } =>
            TemplateShape.ListOf(frame.Arguments?.Aggregate(TemplateShape.Null, Shapes.Join) ?? TemplateShape.Unknown),
        ScriptVariableLocal { BaseName: "$" } => TemplateShape.Null,
        ScriptVariableLocal local => scopes.Local(NameOf(local)),
        ScriptThisExpression => TemplateShape.AnyObject,
        ScriptMemberExpression { Target: ScriptVariableGlobal { Name: "for" or "while" or "tablerow" }, Member: { } member } =>
            s_flagsOfLoops.Contains(member.Name) ? TemplateShape.Flag : TemplateShape.Number,
        ScriptMemberExpression { Target: ScriptVariableLocal { BaseName: "" }, Member: { } member } when member.Name != "size" => frame.NamedArgument(member.Name),
        ScriptMemberExpression { Target: ScriptThisExpression, Member: { } member } => scopes.Find(member.Name) ?? TemplateShape.Null,
        ScriptMemberExpression member => Member(ShapeOf(member.Target), member.Member!.Name, member.Member),
        ScriptIndexerExpression index => Item(index),
        _ => TemplateShape.Unknown,
    };

    private TemplateShape Name(ScriptVariableGlobal variable)
    {
        if (scopes.Find(variable.Name) is { } shape) return shape;
        session.Report(TemplateNameUnknown.At(frame.PlaceOf(variable), variable.Name, scopes.KnownNames()));
        return TemplateShape.Null;
    }

    private TemplateShape Member(TemplateShape owner, string name, ScriptNode place)
    {
        switch (owner.Kind)
        {
            case ShapeKind.Object when owner.Builtin is { } builtin:
                if (builtin.Find(name) is { } value) return Shapes.Of(value, $"{builtin.Name}.{name}");
                return UnknownMember(owner, name, place, builtin.Members);
            case ShapeKind.Object when owner.Type is { } type:
                return type.Find(name)?.Shape ?? UnknownMember(owner, name, place, type.Members.Select(known => known.Name));
            case ShapeKind.Object when owner.Members is { } members:
                return members.GetValueOrDefault(name) ?? TemplateShape.Unknown;
            case ShapeKind.List or ShapeKind.Text or ShapeKind.Html or ShapeKind.Literal:
                return name == "size" ? TemplateShape.Number : UnknownMember(owner, name, place, ["size", "empty?"]);
            case ShapeKind.Date:
                return MemberTables.Date.Names.Contains(name)
                    ? TemplateShape.Number
                    : UnknownMember(owner, name, place, MemberTables.Date.Names);
            case ShapeKind.Duration:
                return MemberTables.Duration.Names.Contains(name)
                    ? TemplateShape.Number
                    : UnknownMember(owner, name, place, MemberTables.Duration.Names);
            case ShapeKind.Number or ShapeKind.Flag:
                return UnknownMember(owner, name, place, []);
            default:
                return TemplateShape.Unknown;
        }
    }

    private TemplateShape UnknownMember(TemplateShape owner, string name, ScriptNode place, IEnumerable<string> known)
    {
        session.Report(TemplateMemberUnknown.At(frame.PlaceOf(place), Shapes.Describe(owner), name, known));
        return TemplateShape.Null;
    }

    private TemplateShape Item(ScriptIndexerExpression index)
    {
        var owner = ShapeOf(index.Target);
        var key = ShapeOf(index.Index);
        if (index is { Target: ScriptVariableLocal { BaseName: "" }, Index: ScriptLiteral { Value: int number } })
        {
            return number >= 0 ? frame.ArgumentAt(number) : Gives.ElementOf(owner);
        }

        if (owner.Kind != ShapeKind.Object)
        {
            return owner.Kind == ShapeKind.List && Shapes.IsText(key) ? TemplateShape.Unknown : Gives.ElementOf(owner);
        }

        return index.Index is ScriptLiteral { Value: string name } literal ? Member(owner, name, literal) : TemplateShape.Unknown;
    }
}
