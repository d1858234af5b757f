package io.github.pciscoring.rules.format;

import io.github.pciscoring.core.ruleset.Parameter;
import io.github.pciscoring.core.ruleset.ParameterType;
import io.github.pciscoring.core.ruleset.Parameters;
import io.github.pciscoring.core.ruleset.Ratio;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Decodes the parameters of an indicator, each as its type declares it. */
final class ParameterDecoder {
    private static final Decoder<Boolean> FLAG = Scalars::flag;
    private static final Decoder<String> TEXT = Scalars::text;

    private final Vocabulary vocabulary;

    ParameterDecoder(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Returns the decoder of these parameters. */
    Decoder<Parameters> of(List<Parameter<?>> declared) {
        return of(declared, Parameter::isRequired);
    }

    /** Returns the decoder of some of these parameters, at least one, none of which must be there. */
    Decoder<Parameters> ofSome(List<Parameter<?>> declared) {
        return Decoders.someIn(of(declared, any -> false));
    }

    private Decoder<Parameters> of(List<Parameter<?>> declared, Predicate<Parameter<?>> isRequired) {
        return Fields.decoder(fields -> {
            Map<String, Object> values = new TreeMap<>();
            for (Parameter<?> parameter : declared) {
                Decoder<?> decoder = decoder(parameter.type());
                (isRequired.test(parameter)
                                ? fields.required(parameter.name(), decoder).found()
                                : fields.optional(parameter.name(), decoder))
                        .ifPresent(value -> values.put(parameter.name(), value));
            }
            return () -> Parameters.of(values);
        });
    }

    private Decoder<?> decoder(ParameterType<?> type) {
        if (type instanceof ParameterType.Whole whole) {
            return Scalars.wholeNumber(whole.smallest(), whole.largest());
        } else if (type instanceof ParameterType.Decimal number) {
            return decimal(number);
        } else if (type instanceof ParameterType.Flag) {
            return FLAG;
        } else if (type instanceof ParameterType.Text) {
            return TEXT;
        } else if (type instanceof ParameterType.Texts) {
            return Decoders.listOf(Scalars::text);
        } else if (type instanceof ParameterType.Choice<?> choice) {
            return Scalars.oneOf(choice.names());
        } else if (type instanceof ParameterType.Choices<?> choices) {
            return Decoders.then(Decoders.setOf(Scalars.oneOf(choices.each().names())), List::copyOf);
        } else if (type instanceof ParameterType.Window) {
            return ValueDecoders.WINDOW;
        } else if (type instanceof ParameterType.Scope) {
            return ValueDecoders.scope(vocabulary);
        } else if (type instanceof ParameterType.Exams) {
            return ValueDecoders.exams(vocabulary);
        } else if (type instanceof ParameterType.Codes codes) {
            return ValueDecoders.codes(codes.of());
        } else if (type instanceof ParameterType.PerProduct) {
            return Decoders.mapOf(vocabulary.products()::code, Scalars::number);
        }
        throw new AssertionError(type);
    }

    private static Decoder<Ratio> decimal(ParameterType.Decimal type) {
        return node -> Scalars.number(node).flatMap(value -> type.read(value).or(() -> node.reject(type.expected())));
    }
}
