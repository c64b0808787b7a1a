namespace OwnEngine;

/// <content>Names, members and items.</content>
internal sealed partial class ExpressionChecker
{
    /// <summary>The shape of what stands there; a function is not called.</summary>
    private TemplateShape Resolve(PathExpression path) => path switch
    {
        VariableExpression variable => Name(variable),
        LocalExpression local => scopes.Local(local.Name.Text),
        ArgumentExpression argument => frame.ArgumentAt(argument.Index),
        ArgumentsExpression => TemplateShape.ListOf(frame.Arguments?.Aggregate(TemplateShape.Null, Shapes.Join) ?? TemplateShape.Unknown),
        ThisExpression => TemplateShape.AnyObject,
        MemberExpression { Target: ArgumentsExpression } member when member.Name.Text != "size" => frame.NamedArgument(member.Name.Text),
        MemberExpression { Target: ThisExpression } member => scopes.Find(member.Name.Text) ?? TemplateShape.Null,
        MemberExpression member => Member(ShapeOf(member.Target), member),
        IndexExpression index => Item(index),
        _ => TemplateShape.Unknown,
    };

    private TemplateShape Name(VariableExpression variable)
    {
        if (scopes.Find(variable.Name.Text) is { } shape) return shape;
        session.Report(TemplateNameUnknown.At(variable.Place, variable.Name.Text, scopes.KnownNames()));
        return TemplateShape.Null;
    }

    private TemplateShape Member(TemplateShape owner, MemberExpression member)
    {
        var name = member.Name.Text;
        switch (owner.Kind)
        {
            case ShapeKind.Object when owner.Builtin is { } builtin:
                if (builtin.TryGet(name, out var value)) return Shapes.Of(value);
                return UnknownMember(owner, member, builtin.Members);
            case ShapeKind.Object when owner.Type is { } type:
                return type.Find(name)?.Shape ?? UnknownMember(owner, member, type.Members.Select(known => known.Name));
            case ShapeKind.Object when owner.Members is { } members:
                return members.GetValueOrDefault(name) ?? TemplateShape.Unknown;
            case ShapeKind.List or ShapeKind.Text or ShapeKind.Html or ShapeKind.Literal:
                return name == "size" ? TemplateShape.Number : UnknownMember(owner, member, ["size", "empty?"]);
            case ShapeKind.Date:
                return DateMembers.Names.Contains(name) ? TemplateShape.Number : UnknownMember(owner, member, DateMembers.Names);
            case ShapeKind.Duration:
                return DurationMembers.Names.Contains(name) ? TemplateShape.Number : UnknownMember(owner, member, DurationMembers.Names);
            case ShapeKind.Number or ShapeKind.Flag:
                return UnknownMember(owner, member, []);
            default:
                return TemplateShape.Unknown;
        }
    }

    private TemplateShape UnknownMember(TemplateShape owner, MemberExpression member, IEnumerable<string> known)
    {
        session.Report(TemplateMemberUnknown.At(member.NamePlace, Shapes.Describe(owner), member.Name.Text, known));
        return TemplateShape.Null;
    }

    private TemplateShape Item(IndexExpression index)
    {
        var owner = ShapeOf(index.Target);
        var key = ShapeOf(index.Index);
        if (index.Target is ArgumentsExpression && index.Index is LiteralExpression { Value: { Kind: TemplateKind.Integer } number })
        {
            return number.AsInteger >= 0 ? frame.ArgumentAt((int)Math.Min(number.AsInteger, int.MaxValue)) : Gives.ElementOf(owner);
        }

        if (owner.Kind != ShapeKind.Object) return owner.Kind == ShapeKind.List && Shapes.IsText(key) ? TemplateShape.Unknown : Gives.ElementOf(owner);
        if (index.Index is not LiteralExpression { Value.IsString: true } literal) return TemplateShape.Unknown;
        var place = literal.Place;
        return Member(owner, new MemberExpression(index.Place, index.Target, new Name(literal.Value.AsString), place, true, 1));
    }
}
